import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { GivingEntity } from '../data/giving.entity.js';
import { checkedGiving } from '../domain/giving.js';
import { pointsErrors } from '../domain/points.errors.js';
import { Family } from './family.js';
import { GivePoints } from './give-points.js';
import { ReceiverCap } from './receiver-cap.js';
import { SpendingAccount } from './spending-account.js';

/** To whom, and how many. */
export interface Gift {
  toPersonId: string;
  amount: number;
  idempotencyKey: string;
}

/** Gives points to a family member (赠与家人). A gift keeps its end: nothing lives longer by going round. */
@Injectable()
export class GiftPoints {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly family: Family,
    private readonly account: SpendingAccount,
    private readonly givePoints: GivePoints,
    private readonly receiverCap: ReceiverCap,
  ) {}

  /** GIFT_TO_SELF, NOT_FOUND for who is no family, POINTS_CAP_REACHED, and as GivePoints. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: Gift): Promise<GivingEntity> {
    const { personId } = actor;
    return this.idempotency.once({ actorId: personId, key, operation: 'giftPoints', input }, async () => {
      const amount = checkedGiving(input.amount);
      if (input.toPersonId === personId) throw pointsErrors.GIFT_TO_SELF();
      if (!(await this.family.relativesOf(personId)).has(input.toPersonId)) throw generalErrors.NOT_FOUND();
      const from = { account: await this.account.of(personId), personId };
      const to = { account: await this.account.of(input.toPersonId), personId: input.toPersonId };
      const gift = { kind: 'GIFT' as const, giverId: personId, toId: to.personId, regionId: null };
      const given = await this.givePoints.execute({ ...gift, move: { from, to, amount } });
      await this.receiverCap.require(to);
      return given;
    });
  }
}
