import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import type { Transfer } from '#ledger';
import type { GivingEntity } from '../data/giving.entity.js';
import { GivingRepository } from '../data/giving.repository.js';
import { requireAllowed, requireWithinYear, startOfYear } from '../domain/giving.js';
import { MovePoints, type Move } from './move-points.js';
import { PointsPolicies } from './points-policies.js';

/** What is given, by whom. */
export interface Giving {
  kind: 'GIFT' | 'DONATION';
  giverId: string;
  toId: string | null;
  regionId: string | null;
  move: Move;
}

/** Gives points away by the policy of the giver's region. */
@Injectable()
export class GivePoints {
  constructor(
    private readonly identity: Identity,
    private readonly policies: PointsPolicies,
    private readonly movePoints: MovePoints,
    private readonly givings: GivingRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Needs an open unit. The limit of the year is looked at once the giver's lots are locked, so that two gifts at once cannot
   * pass it together. INSUFFICIENT_POINTS, GIVING_NOT_ALLOWED, GIVING_LIMIT_REACHED.
   */
  async execute({ kind, giverId, toId, regionId, move }: Giving): Promise<GivingEntity> {
    const at = this.clock.now();
    const giver = (await this.identity.people([giverId])).get(giverId);
    const policy = await this.policies.inForce(giver?.regionId ?? '', at);
    requireAllowed(policy.rules.giving, kind);
    const transfer = await this.movePoints.execute(move, { kind: `points.${kind.toLowerCase()}` });
    const given = await this.givings.givenSince(giverId, kind, startOfYear(at));
    requireWithinYear(policy.rules.giving, kind, given + move.amount);
    return this.note({ kind, fromId: giverId, toId, regionId, policyId: policy.id, at }, transfer);
  }

  private async note(
    giving: Omit<GivingEntity, 'id' | 'amount' | 'transferId' | 'reason'>,
    { id: transferId, amount }: Transfer,
  ): Promise<GivingEntity> {
    const row = { id: newId<'PointsGiving'>(), ...giving, amount, transferId, reason: null };
    await this.givings.add(row);
    return row;
  }
}
