import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ManagementFeeEntity } from '../data/management-fee.entity.js';
import { ManagementFeeRepository } from '../data/management-fee.repository.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import { checkFee } from '../domain/management-fee.js';
import { BookUnits } from './book-units.js';
import { FeeRooms } from './fee-room.js';

/** Takes a management fee in hand for the second person: locked behind its fund, and measured anew. In the open unit. */
@Injectable()
export class FeeDesk {
  constructor(
    private readonly units: BookUnits,
    private readonly fees: ManagementFeeRepository,
    private readonly rooms: FeeRooms,
  ) {}

  /** Throws NOT_FOUND, MANAGEMENT_FEE_NEEDS_SECOND_PERSON, MANAGEMENT_FEE_ALREADY_DECIDED, MANAGEMENT_FEE_ABOVE_LIMIT, FUND_MONEY_NOT_AVAILABLE. */
  async take(actor: Actor, feeId: string, at: Date): Promise<{ fee: ManagementFeeEntity; regionPath: string }> {
    const seen = await this.fees.find(feeId);
    if (seen === null) throw generalErrors.NOT_FOUND();
    const { regionPath } = await this.units.lock(actor, 'fee.approve', seen.fundId);
    const fee = (await this.fees.lock(feeId)) ?? seen;
    if (fee.state !== 'REQUESTED') throw disclosureErrors.MANAGEMENT_FEE_ALREADY_DECIDED();
    if (fee.requestedBy === actor.personId) throw disclosureErrors.MANAGEMENT_FEE_NEEDS_SECOND_PERSON();
    checkFee(fee.amount, await this.rooms.of({ ...fee, at }));
    return { fee, regionPath };
  }

  async write(feeId: string, change: Parameters<ManagementFeeRepository['change']>[1]): Promise<void> {
    await this.fees.change(feeId, change);
  }
}
