import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import type { ReservationEntity } from '../data/reservation.entity.js';
import { ReservationRepository } from '../data/reservation.repository.js';
import { reservationEnded, reserved } from '../domain/grant-postings.js';
import { grantsErrors } from '../domain/grants.errors.js';
import type { FundPosting } from '../domain/postings.js';
import type { FundPlace, SpendingSubject } from '../domain/spending.types.js';
import { FundBooks } from './fund-books.js';
import { FundMoney } from './fund-money.js';

/** Money to set aside: once for a key (≤ 120 characters), in fen. */
export interface ReservationDraft extends FundPlace {
  readonly key: string;
  readonly subject: SpendingSubject;
  readonly amount: number;
}

/** Sets money of a purpose aside, and gives it free (用途预留). In the open unit, under the lock of the purpose. */
@Injectable()
export class Reservations {
  constructor(
    private readonly money: FundMoney,
    private readonly repository: ReservationRepository,
    private readonly books: FundBooks,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FUND_MONEY_NOT_AVAILABLE, AMOUNT_NOT_POSITIVE, IDEMPOTENCY_CONFLICT. */
  async reserve(draft: ReservationDraft): Promise<ReservationEntity> {
    const { key, subject, fundId, purposeId, amount } = draft;
    await this.money.lock(draft);
    const known = await this.repository.byKey(key);
    if (known !== null) return sameAs(known, draft);
    await this.money.require(draft, amount);
    const reservation: ReservationEntity = {
      ...{ id: newId<'Reservation'>(), reservationKey: key, fundId, purposeId, amount, leftAmount: amount },
      ...{ subjectKind: subject.kind, subjectId: subject.id, state: 'OPEN' },
      ...{ createdAt: this.clock.now(), closedAt: null },
    };
    await this.repository.add(reservation);
    await this.books.post({
      ...{ kind: 'funds.reserved', key: `reservation:${reservation.id}`, reference: subject.id },
      postings: reserved(draft, amount),
    });
    return reservation;
  }

  /** Gives what is left of a reservation free, or a part of it. Throws NOT_FOUND, RESERVATION_CLOSED, RESERVATION_EXCEEDED. */
  async release(reservationId: string, amount?: number): Promise<void> {
    const reservation = await this.taken(reservationId);
    const part = amount ?? reservation.leftAmount;
    const postings = await this.lessen(reservation, part, 'RELEASED');
    const key = `reservation:${reservation.id}:left:${reservation.leftAmount - part}`;
    await this.books.post({ kind: 'funds.released', key, reference: reservation.subjectId, postings });
  }

  /** Gives all that is left of several reservations free, in as many statements as for one. Throws NOT_FOUND, RESERVATION_CLOSED. */
  async releaseMany(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const seen = await this.repository.byIds(ids);
    const purposeIds = [...new Set(seen.map(({ purposeId }) => purposeId))];
    const locked = await this.repository.lockMany(purposeIds, ids);
    if (locked.length < new Set(ids).size) throw generalErrors.NOT_FOUND();
    if (locked.some(({ state }) => state !== 'OPEN')) throw grantsErrors.RESERVATION_CLOSED();
    await this.repository.releaseAll(ids, this.clock.now());
    await this.books.postMany(
      locked.map((reservation) => ({
        ...{ kind: 'funds.released', key: `reservation:${reservation.id}:left:0`, reference: reservation.subjectId },
        postings: reservationEnded(reservation, reservation.leftAmount),
      })),
    );
  }

  /** An open reservation, locked together with its purpose. Throws NOT_FOUND, RESERVATION_CLOSED. */
  async taken(reservationId: string): Promise<ReservationEntity> {
    const seen = await this.repository.find(reservationId);
    if (seen === null) throw generalErrors.NOT_FOUND();
    await this.money.lock(seen);
    const reservation = await this.repository.lock(reservationId);
    if (reservation?.state !== 'OPEN') throw grantsErrors.RESERVATION_CLOSED();
    return reservation;
  }

  /** Takes a part of a locked reservation away; answers the postings that do so. Throws RESERVATION_EXCEEDED. */
  async lessen(reservation: ReservationEntity, part: number, end: 'SPENT' | 'RELEASED'): Promise<FundPosting[]> {
    const { leftAmount: left } = reservation;
    if (part > left) throw grantsErrors.RESERVATION_EXCEEDED({ left });
    const over = part === left;
    await this.repository.change(reservation.id, {
      ...{ leftAmount: left - part, state: over ? end : 'OPEN', closedAt: over ? this.clock.now() : null },
    });
    return reservationEnded(reservation, part);
  }
}

function sameAs(known: ReservationEntity, { fundId, purposeId, amount, subject }: ReservationDraft): ReservationEntity {
  const same =
    known.fundId === fundId &&
    known.purposeId === purposeId &&
    known.amount === amount &&
    known.subjectId === subject.id &&
    known.subjectKind === subject.kind;
  if (!same) throw generalErrors.IDEMPOTENCY_CONFLICT();
  return known;
}
