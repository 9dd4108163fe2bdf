import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger, type Transfer, type TransferNote } from '#ledger';
import { UnitOfWork } from '#platform';
import type { LotEntity } from '../data/lot.entity.js';
import { LotUseRepository } from '../data/lot-use.repository.js';
import { endAfterReturn, isLive } from '../domain/expiry.js';
import { LotDesk } from './lot-desk.js';
import { PointsPolicies } from './points-policies.js';

/** Takes a spending back (退回): every point returns to the lot it came from. */
@Injectable()
export class ReturnPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: LotDesk,
    private readonly uses: LotUseRepository,
    private readonly policies: PointsPolicies,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Reverses a transfer that SpendPoints or HoldPoints made, once. A lot whose end came meanwhile lives on for the days of
   * grace of the policy version that made it, or with none expires at once. TRANSFER_NOT_FOUND, TRANSFER_ALREADY_REVERSED.
   */
  async execute(transferId: string, note: TransferNote): Promise<Transfer> {
    return this.unitOfWork.run(async () => {
      const taken = (await this.uses.ofTransfer(transferId)).filter(
        ({ kind }) => kind === 'SPENT' || kind === 'SETTLED',
      );
      const locked = await this.desk.lockPartsOf(taken);
      const reversal = await this.ledger.reverse(transferId, note);
      const lots = await this.withGrace(locked);
      await this.desk.change(lots, 'RETURNED', taken, { transferId: reversal.id });
      return reversal;
    });
  }

  private async withGrace(lots: readonly LotEntity[]): Promise<LotEntity[]> {
    const now = this.clock.now();
    if (lots.every((lot) => isLive(lot, now))) return [...lots];
    const rules = await this.policies.rulesOf(lots.map(({ policyId }) => policyId));
    const extended = lots.map((lot) => {
      const days = rules.get(lot.policyId)?.expiry.returnGraceDays ?? 0;
      return { ...lot, expiresAt: endAfterReturn(lot, days, now) };
    });
    for (const { expiresAt } of extended) {
      await (isLive({ expiresAt }, now) ? this.desk.awaitEnd(expiresAt) : this.desk.expireSoon());
    }
    return extended;
  }
}
