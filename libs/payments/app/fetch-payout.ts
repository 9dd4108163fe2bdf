import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import type { PayoutEntity, PayoutLineEntity } from '../data/payout.entity.js';
import { PayoutRepository } from '../data/payout.repository.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import type { ProviderPayoutLine } from '../domain/payment-provider.js';
import { CompareLines } from './compare-lines.js';
import { PayoutPaid } from './payments.events.js';
import { RaiseFlag } from './raise-flag.js';

/** Fetches the report of a payout that was told of by an event, compares it with what was booked, and tells of it. */
@Injectable()
export class FetchPayout {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payouts: PayoutRepository,
    private readonly compareLines: CompareLines,
    private readonly provider: PaymentProvider,
    private readonly raiseFlag: RaiseFlag,
    private readonly events: Events,
  ) {}

  /**
   * Returns whether the report is complete: its lines sum to what was paid out. An incomplete one is flagged and asked for
   * again later, and nothing of it is told: a difference is never plugged.
   */
  async execute(payoutId: string, attempts: number): Promise<boolean> {
    const payout = await this.payouts.find(payoutId);
    if (payout === null || payout.published || payout.state === 'FAILED') return true;
    const lines = await this.provider.payoutLines(payout.providerPayoutId);
    const net = lines.reduce((sum, line) => sum + line.net, 0);
    if (net === payout.amount) {
      await this.unitOfWork.run(() => this.keep(payoutId, lines));
      return true;
    }
    if (attempts > 0) await this.unitOfWork.run(() => this.flag(payout, net));
    return false;
  }

  private async keep(payoutId: string, lines: readonly ProviderPayoutLine[]): Promise<void> {
    const payout = await this.payouts.current(payoutId);
    if (payout === undefined || payout.published || payout.state === 'FAILED') return;
    const compared = await this.compareLines.execute(lines);
    const rows = compared.map((line): PayoutLineEntity => ({ ...line, id: newId<'PayoutLine'>(), payoutId }));
    await this.payouts.addLines(rows);
    await this.payouts.save({ ...payout, state: 'PAID', published: true });
    for (const row of rows.filter(({ difference }) => difference !== null)) await this.flagLine(payout, row);
    const { amount, currency, paidAt } = payout;
    await this.events.publish(PayoutPaid, { payoutId, amount, currency, at: paidAt.toISOString() });
  }

  private async flag(payout: PayoutEntity, net: number): Promise<void> {
    const amounts = { expectedAmount: payout.amount, actualAmount: net, actualCurrency: payout.currency };
    await this.raiseFlag.execute({ subject: payout.providerPayoutId, kind: 'PAYOUT_DIFFERS', ...amounts });
  }

  private async flagLine(payout: PayoutEntity, line: PayoutLineEntity): Promise<void> {
    await this.raiseFlag.execute({
      subject: line.providerLineId,
      kind: 'PAYOUT_DIFFERS',
      paymentId: line.paymentId,
      providerPaymentId: line.providerPaymentId,
      actualAmount: line.amount,
      actualCurrency: payout.currency,
    });
  }
}
