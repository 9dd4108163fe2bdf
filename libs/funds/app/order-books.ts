import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Config, UnitOfWork } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import { feeEarned, feeReturned, keptReturned, orderBooked, orderConfirmed } from '../domain/spending-postings.js';
import type { FundPosting } from '../domain/postings.js';
import { FundBooks } from './fund-books.js';
import { Reservations } from './reservations.js';

/** The fee of an order, or a part of it, in fen. */
export interface OrderFee {
  readonly orderId: string;
  /** The fund in whose books the fees of the provider are kept. */
  readonly vendorFundId: string;
  readonly amount: number;
}

/** An order that was confirmed, in fen. Without a subsidy there is neither a reservation nor who pays it. */
export interface ConfirmedOrder {
  readonly orderId: string;
  readonly vendorFundId: string;
  readonly fee: number;
  readonly subsidy: number;
  readonly reservationId: string | null;
  readonly fundId: string | null;
  readonly purposeId: string | null;
}

/**
 * The books of low-fee orders (低偿订单记账), for the capability that has them. Every method joins the open unit, or opens one.
 * A subsidy is set aside by `FundSpending.reserve` first. The caller answers for who may do it.
 */
@Injectable()
export class OrderBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly books: FundBooks,
    private readonly reservations: Reservations,
    private readonly funds: FundRepository,
    private readonly config: Config,
  ) {}

  /** The charity that receives what is paid into a fund: payments name it as their payee. Throws NOT_FOUND. */
  async payeeOf(fundId: string): Promise<string> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    return fund.hostId;
  }

  /** A fee came, and is owed to who paid until the service is confirmed: 1012[V] | 2206[V, order]. Once for an order. */
  async feeReceived(fee: OrderFee): Promise<void> {
    await this.post('funds.order-fee', 'fee', fee, orderBooked(fee, this.config.paymentProvider, fee.amount));
  }

  /** A fee, or a part of it, is back with who paid: 2206[V, order] | 1012[V]. Once for a refund. */
  async feeReturned(fee: OrderFee, refundId: string): Promise<void> {
    const postings = feeReturned(fee, this.config.paymentProvider, fee.amount);
    await this.post('funds.order-fee-returned', `fee-returned:${refundId}`, fee, postings);
  }

  /** A refund that had been booked came back: 1012[V] | 2206[V, order]. Once for a refund. */
  async feeReturnFailed(fee: OrderFee, refundId: string): Promise<void> {
    const postings = orderBooked(fee, this.config.paymentProvider, fee.amount);
    await this.post('funds.order-fee-came-back', `fee-came-back:${refundId}`, fee, postings);
  }

  /** A fee that was the provider's already went back in the provider's dashboard: 2203[V] | 1012[V]. Once for a refund. */
  async keptReturned(fee: OrderFee, refundId: string): Promise<void> {
    const postings = keptReturned(fee, this.config.paymentProvider, fee.amount);
    await this.post('funds.order-fee-taken-back', `fee-returned:${refundId}`, fee, postings);
  }

  /** What the rules of cancellation keep is the provider's: 2206[V, order] | 2203[V]. Once for an order. */
  async feeEarned(fee: OrderFee): Promise<void> {
    await this.post('funds.order-fee-kept', 'fee-kept', fee, feeEarned(fee, fee.amount));
  }

  /**
   * Confirmed: the fee is the provider's, and the subsidy is spent out of its reservation, in one transfer: 2206[V];
   * 5101[F, purpose] | 2203[V]; 2203[F]. Once for an order. Throws NOT_FOUND, RESERVATION_CLOSED, RESERVATION_EXCEEDED.
   */
  async confirmed(order: ConfirmedOrder): Promise<void> {
    const { orderId, vendorFundId, fee, subsidy, reservationId, fundId, purposeId } = order;
    await this.unitOfWork.run(async () => {
      if (subsidy === 0) return this.feeEarned({ orderId, vendorFundId, amount: fee });
      if (reservationId === null || fundId === null || purposeId === null) throw generalErrors.NOT_FOUND();
      const reservation = await this.reservations.taken(reservationId);
      if (reservation.fundId !== fundId || reservation.purposeId !== purposeId) throw generalErrors.NOT_FOUND();
      const freed = await this.reservations.lessen(reservation, subsidy, 'SPENT');
      const spent = orderConfirmed({ orderId, vendorFundId, fundId, purposeId }, fee, subsidy);
      await this.post('funds.order-confirmed', 'confirmed', order, [...freed, ...spent]);
    });
  }

  private async post(
    kind: string,
    key: string,
    { orderId }: { readonly orderId: string },
    postings: readonly FundPosting[],
  ): Promise<void> {
    const moving = postings.filter(({ amount }) => amount > 0);
    await this.unitOfWork.run(() =>
      this.books.post({ kind, key: `order:${orderId}:${key}`, reference: orderId, postings: moving }),
    );
  }
}
