import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger } from '#ledger';
import { UnitOfWork } from '#platform';
import { spendingWithdrawn, spent } from '../domain/grant-postings.js';
import type { FundPosting } from '../domain/postings.js';
import type { FundPlace, SpendingPayable, SpendingSubject } from '../domain/spending.types.js';
import { FundBooks } from './fund-books.js';
import { FundMoney } from './fund-money.js';
import { Disbursements, type DisbursementOrder } from './disbursements.js';
import { Reservations, type ReservationDraft } from './reservations.js';

/** Money to spend: once for a key (≤ 120 characters), in fen; out of a reservation if one is named. */
export interface SpendingDraft extends FundPlace {
  readonly key: string;
  readonly subject: SpendingSubject;
  readonly payable: SpendingPayable;
  readonly amount: number;
  readonly reservationId?: string;
}

/**
 * Spending the money of funds (资金使用), for this and for later capabilities. Every method joins the open unit, or opens
 * one, and holds the row of the purpose until it ends: what many spend at once is never more than is available.
 * The caller answers for who may do it.
 */
@Injectable()
export class FundSpending {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly money: FundMoney,
    private readonly reservations: Reservations,
    private readonly disbursements: Disbursements,
    private readonly books: FundBooks,
    private readonly ledger: Ledger,
  ) {}

  /** What a purpose has to spend, in fen; inside a unit under its lock, so that one may decide on it. Throws NOT_FOUND. */
  async available(place: FundPlace): Promise<number> {
    return this.unitOfWork.run(async () => {
      await this.money.lock(place);
      return this.money.available(place);
    });
  }

  /** What purposes have to spend at this moment, by purpose, in fen: to tell somebody, never to decide. One query. */
  async outlook(places: readonly FundPlace[]): Promise<Map<string, number>> {
    return this.money.availableIn(places);
  }

  /** Locks the purpose and refuses more than it has: for postings of one's own. Throws NOT_FOUND, FUND_MONEY_NOT_AVAILABLE. */
  async requireAvailable(place: FundPlace, amount: number): Promise<void> {
    await this.unitOfWork.run(() => this.money.require(place, amount));
  }

  /** Sets money aside; answers the id of the reservation. Throws NOT_FOUND, FUND_MONEY_NOT_AVAILABLE, IDEMPOTENCY_CONFLICT. */
  async reserve(draft: ReservationDraft): Promise<string> {
    return this.unitOfWork.run(async () => (await this.reservations.reserve(draft)).id);
  }

  /** Gives a reservation free, or a part of it. Throws NOT_FOUND, RESERVATION_CLOSED, RESERVATION_EXCEEDED. */
  async release(reservationId: string, amount?: number): Promise<void> {
    await this.unitOfWork.run(() => this.reservations.release(reservationId, amount));
  }

  /** Gives several reservations free, whole. Throws NOT_FOUND, RESERVATION_CLOSED. */
  async releaseMany(reservationIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(() => this.reservations.releaseMany(reservationIds));
  }

  /**
   * Spends: 5101 | 2202, 2204 or 2203, and ends that much of the reservation. Throws NOT_FOUND, FUND_MONEY_NOT_AVAILABLE,
   * RESERVATION_CLOSED, RESERVATION_EXCEEDED, IDEMPOTENCY_CONFLICT.
   */
  async spend(draft: SpendingDraft): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.money.lock(draft);
      if (await this.isDone(`spend:${draft.key}`, draft)) return;
      const freed = await this.freedBy(draft);
      if (freed.length === 0) await this.money.require(draft, draft.amount);
      await this.write('funds.spent', `spend:${draft.key}`, draft, [...freed, ...spent(draft, owedOf(draft))]);
    });
  }

  /** Takes spending back whose money has not left the bank: 2202, 2204 or 2203 | 5101. Throws NOT_FOUND, INSUFFICIENT_FUNDS. */
  async withdraw(draft: Omit<SpendingDraft, 'reservationId'>): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.money.lock(draft);
      await this.write('funds.withdrawn', `withdraw:${draft.key}`, draft, spendingWithdrawn(draft, owedOf(draft)));
    });
  }

  /** Orders a disbursement of what was spent, by its maker; another person sends it. Throws NOT_FOUND, IDEMPOTENCY_CONFLICT. */
  async order(order: DisbursementOrder): Promise<string> {
    return this.unitOfWork.run(async () => (await this.disbursements.order(order)).id);
  }

  /**
   * Gives up a disbursement whose money has not left, or came back, and takes its spending back. Throws NOT_FOUND,
   * STATE_NOT_ALLOWED while the money is on its way or where it has arrived.
   */
  async callBack(disbursementId: string, actorId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { subjectKind, subjectId, payable, ...given } = await this.disbursements.giveUp(disbursementId, actorId);
      if (payable === 'FEES') return;
      await this.withdraw({ ...given, key: disbursementId, subject: { kind: subjectKind, id: subjectId }, payable });
    });
  }

  /** Ending that much of the reservation, if one is named. */
  private async freedBy({ reservationId, fundId, purposeId, amount }: SpendingDraft): Promise<FundPosting[]> {
    if (reservationId === undefined) return [];
    const reservation = await this.reservations.taken(reservationId);
    if (reservation.fundId !== fundId || reservation.purposeId !== purposeId) throw generalErrors.NOT_FOUND();
    return this.reservations.lessen(reservation, amount, 'SPENT');
  }

  /** Whether this was spent before. Throws IDEMPOTENCY_CONFLICT for another amount under the same key. */
  private async isDone(key: string, { amount, reservationId }: SpendingDraft): Promise<boolean> {
    const before = (await this.ledger.amountsOf([`funds:${key}`])).get(`funds:${key}`);
    if (before === undefined) return false;
    if (before !== (reservationId === undefined ? amount : 2 * amount)) throw generalErrors.IDEMPOTENCY_CONFLICT();
    return true;
  }

  private write(kind: string, key: string, { subject }: SpendingDraft, postings: FundPosting[]): Promise<void> {
    return this.books.post({ kind, key, reference: subject.id, postings });
  }
}

const owedOf = ({ payable, subject, amount }: SpendingDraft) => ({ payable, subjectId: subject.id, amount });
