import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import type { ManagementFeeEntity } from '../data/management-fee.entity.js';
import { ManagementFeeRepository } from '../data/management-fee.repository.js';
import { checkFee } from '../domain/management-fee.js';
import { BookUnits } from './book-units.js';
import { FeeRooms } from './fee-room.js';

/** A fee that the host asks for, of one purpose. Amount in fen. */
export interface ManagementFeeRequest {
  readonly fundId: string;
  readonly purposeId: string;
  readonly amount: number;
  readonly idempotencyKey: string;
}

/** Asks for a management fee within its limit; a second person approves (申请提取管理费). */
@Injectable()
export class RequestManagementFee {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly units: BookUnits,
    private readonly rooms: FeeRooms,
    private readonly fees: ManagementFeeRepository,
    private readonly funds: FundRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, MANAGEMENT_FEE_ABOVE_LIMIT, FUND_MONEY_NOT_AVAILABLE. */
  async execute(actor: Actor, request: ManagementFeeRequest): Promise<ManagementFeeEntity> {
    const { idempotencyKey: key, ...input } = request;
    const { fundId, purposeId, amount } = request;
    if (!Number.isSafeInteger(amount) || amount <= 0) {
      throw generalErrors.BAD_USER_INPUT({ field: 'amount', reason: 'must be above zero' });
    }
    const once = { actorId: actor.personId, key, operation: 'requestManagementFee', input };
    return this.idempotency.once(once, async () => {
      const { hostId } = await this.units.lock(actor, 'fee.request', fundId);
      const known = await this.funds.purposesOf([fundId]);
      if (!known.some(({ id }) => id === purposeId)) throw generalErrors.NOT_FOUND();
      const at = this.clock.now();
      checkFee(amount, await this.rooms.of({ fundId, purposeId, at }));
      const fee: ManagementFeeEntity = {
        ...{ id: newId<'ManagementFee'>(), hostId, fundId, purposeId, amount, state: 'REQUESTED' },
        ...{ year: Number(businessDate(at).slice(0, 4)), requestedBy: actor.personId, requestedAt: at },
        ...{ approvedBy: null, approvedAt: null },
      };
      await this.fees.add(fee);
      return fee;
    });
  }
}
