import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { GivingEntity } from '../data/giving.entity.js';
import { checkedGiving } from '../domain/giving.js';
import { carePool } from './account-codes.js';
import { GivePoints } from './give-points.js';
import { PointsAccounts } from './points-accounts.js';
import { SpendingAccount } from './spending-account.js';

/** How many, and to the pool of which region: the district of the donor unless told. */
export interface Donation {
  amount: number;
  regionId?: string;
  idempotencyKey: string;
}

/** Donates points to the pool for elders in need of a region (助老捐赠). Donated points keep their end. */
@Injectable()
export class DonatePoints {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly accounts: PointsAccounts,
    private readonly account: SpendingAccount,
    private readonly givePoints: GivePoints,
  ) {}

  /** NOT_FOUND for a region that the donor does not live in, and as GivePoints. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: Donation): Promise<GivingEntity> {
    const { personId } = actor;
    return this.idempotency.once({ actorId: personId, key, operation: 'donatePoints', input }, async () => {
      const amount = checkedGiving(input.amount);
      const regionId = await this.poolRegion(personId, input.regionId);
      await this.accounts.open([carePool(regionId)]);
      const from = { account: await this.account.of(personId), personId };
      const to = { account: carePool(regionId), personId: null };
      const move = { from, to, amount, purpose: 'DONATION' as const };
      return this.givePoints.execute({ kind: 'DONATION', giverId: personId, toId: null, regionId, move });
    });
  }

  private async poolRegion(personId: string, asked: string | undefined): Promise<string> {
    const donor = (await this.identity.people([personId])).get(personId);
    const regions = donor?.regionId ? await this.identity.ancestorsOf(donor.regionId) : [];
    const regionId = asked ?? regions[0];
    if (regionId === undefined || !regions.includes(regionId)) throw generalErrors.NOT_FOUND();
    return regionId;
  }
}
