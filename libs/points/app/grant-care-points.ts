import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { GivingEntity } from '../data/giving.entity.js';
import { GivingRepository } from '../data/giving.repository.js';
import { checkedGiving } from '../domain/giving.js';
import { pointsErrors } from '../domain/points.errors.js';
import { carePool } from './account-codes.js';
import { MovePoints } from './move-points.js';
import { SpendingAccount } from './spending-account.js';

/** From which pool, to which elder, how many and why. */
export interface CareGrant {
  regionId: string;
  personId: string;
  amount: number;
  reason: string;
  idempotencyKey: string;
}

/** Grants points out of a pool to an elder in need (发放助老积分). */
@Injectable()
export class GrantCarePoints {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly givings: GivingRepository,
    private readonly movePoints: MovePoints,
    private readonly account: SpendingAccount,
    private readonly clock: Clock,
  ) {}

  /**
   * NOT_FOUND outside the actor's regions, CARE_NOT_REGISTERED for who does not live in the region or is not registered,
   * CARE_FOUR_EYES, INSUFFICIENT_POINTS.
   */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: CareGrant): Promise<GivingEntity> {
    const { personId: actorId } = actor;
    return this.idempotency.once({ actorId, key, operation: 'grantCarePoints', input }, async () => {
      const { regionId, personId, reason } = input;
      const amount = checkedGiving(input.amount);
      await this.requireEntitled(actor, input);
      const from = { account: carePool(regionId), personId: null };
      const to = { account: await this.account.of(personId), personId };
      const move = { from, to, amount, purpose: 'DONATION' as const };
      const { id: transferId } = await this.movePoints.execute(move, { kind: 'points.care_grant' });
      const at = this.clock.now();
      const parties = { fromId: actorId, toId: personId, regionId };
      const row = { id: newId<'PointsGiving'>(), kind: 'CARE_GRANT' as const, ...parties, amount, transferId };
      const grant = { ...row, policyId: null, reason, at };
      await this.givings.add(grant);
      const subject = { subjectType: 'Person', subjectId: personId, regionId };
      await this.identity.audit.record({ actorId, action: 'points.care-granted', ...subject, details: { amount } });
      return grant;
    });
  }

  private async requireEntitled(actor: Actor, { regionId, personId }: CareGrantParties): Promise<void> {
    await this.identity.requireInRegions(actor, 'points.grant-care', [regionId]);
    const recipient = await this.givings.recipient(personId);
    if (!recipient) throw await this.unknown(actor, personId);
    if (!(await this.identity.ancestorsOf(recipient.regionId)).includes(regionId)) throw generalErrors.NOT_FOUND();
    if (actor.personId === recipient.registeredBy || actor.personId === personId) throw pointsErrors.CARE_FOUR_EYES();
  }

  /** Somebody of the actor's regions is told not to be registered; anybody else does not exist. */
  private async unknown(actor: Actor, personId: string): Promise<Error> {
    const person = (await this.identity.people([personId])).get(personId);
    if (!person?.regionId) return generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, 'points.grant-care', [person.regionId]);
    return pointsErrors.CARE_NOT_REGISTERED();
  }
}

type CareGrantParties = Pick<CareGrant, 'regionId' | 'personId'>;
