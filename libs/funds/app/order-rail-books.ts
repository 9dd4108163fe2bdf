import { Injectable } from '@nestjs/common';
import { Config, UnitOfWork } from '#platform';
import { accounts } from '../domain/chart.js';
import { paidOut, providerFee } from '../domain/postings.js';
import { feeDisputed, feeDisputeLost, feeDisputeWon, type FeeLoss } from '../domain/spending-postings.js';
import { FundBooks } from './fund-books.js';
import type { OrderFee } from './order-books.js';

/** What the payment provider charges for fees of orders in a payout, in fen, by the charity to which they were paid. */
export interface RailCharges {
  readonly payoutId: string;
  readonly byHost: ReadonlyMap<string, number>;
}

/**
 * What a payment provider and banks do with the fees of orders (低偿收费的渠道记账): disputes, and charges. Every method joins the
 * open unit, or opens one; each is booked once, in the transaction that learns of it.
 */
@Injectable()
export class OrderRailBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly books: FundBooks,
    private readonly config: Config,
  ) {}

  /** The payer's bank took the fee until it decides: 1221[V] | 1012[V]. */
  async disputed(fee: OrderFee, disputeId: string): Promise<void> {
    await this.post(fee, disputeId, 'opened', feeDisputed(fee, this.config.paymentProvider, fee.amount));
  }

  /** The bank gave it back: 1012[V] | 1221[V]. */
  async won(fee: OrderFee, disputeId: string): Promise<void> {
    await this.post(fee, disputeId, 'won', feeDisputeWon(fee, this.config.paymentProvider, fee.amount));
  }

  /**
   * The bank keeps it: what is still owed to the payer bears it first, then what the provider of the service is owed for the order
   * (`owed`, in fen), then the host. Answers who bore how much.
   */
  async lost(fee: OrderFee, disputeId: string, owed: number): Promise<FeeLoss> {
    return this.unitOfWork.run(async () => {
      const advance = await this.books.balance(accounts.feeInAdvance(fee.vendorFundId, fee.orderId));
      const fromAdvance = Math.min(fee.amount, Math.max(0, advance));
      const fromOwed = Math.min(fee.amount - fromAdvance, owed);
      const loss = { fromAdvance, fromOwed, fromHost: fee.amount - fromAdvance - fromOwed };
      await this.post(fee, disputeId, 'lost', feeDisputeLost(fee, loss));
      return loss;
    });
  }

  /**
   * The payment provider's charges, borne by the host, which its payout comes without: 5301[H] | 1012[H]; 1012[H] | 1002[H]. A payout
   * that the bank sends back takes the second with it; the charges stay.
   */
  async charged({ payoutId, byHost }: RailCharges): Promise<void> {
    const provider = this.config.paymentProvider;
    const charges = [...byHost].filter(([, fee]) => fee > 0);
    const postings = charges.flatMap(([hostId, fee]) => providerFee(hostId, provider, fee));
    const key = `payout:${payoutId}:${provider}:orders`;
    await this.unitOfWork.run(() =>
      this.books.postMany([
        { kind: 'funds.provider-fee', key: `${key}:fees`, reference: payoutId, postings },
        { kind: 'funds.payout', key, reference: payoutId, postings: paidOut(provider, new Map(), new Map(charges)) },
      ]),
    );
  }

  private async post(
    { orderId }: OrderFee,
    disputeId: string,
    outcome: string,
    postings: ReturnType<typeof feeDisputed>,
  ): Promise<void> {
    const note = { kind: `funds.order-dispute-${outcome}`, key: `order-dispute:${disputeId}:${outcome}` };
    await this.unitOfWork.run(() => this.books.post({ ...note, reference: orderId, postings }));
  }
}
