import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { projectClaimed, projectClaimWrittenOff, projectReturned } from '../domain/grant-postings.js';
import type { FundPosting } from '../domain/postings.js';
import type { FundPlace, SpendingSubject } from '../domain/spending.types.js';
import { FundBooks } from './fund-books.js';
import { FundMoney } from './fund-money.js';
import { Reservations } from './reservations.js';

/** Money that a project has to give back, in fen: one claim for a project, or for each part of what it was paid. */
export interface ClaimDraft extends FundPlace {
  readonly subject: SpendingSubject;
  readonly amount: number;
  /** Tells a further claim on the same project apart, such as one of another purpose. */
  readonly part?: string;
}

/** A claim that was made, with what keeps its money from being spent before it has come. */
export interface FundClaim extends FundPlace {
  readonly subject: SpendingSubject;
  readonly reservationId: string;
  /** As it was claimed. */
  readonly part?: string;
}

/**
 * Money that projects give back (追回), for the capability that has them. What is due back is no expense any more, and stays
 * reserved until it has come: a claim cannot be spent. Every method joins the open unit, or opens one. The caller answers
 * for who may do it.
 */
@Injectable()
export class FundClaims {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly money: FundMoney,
    private readonly reservations: Reservations,
    private readonly books: FundBooks,
  ) {}

  /** Claims: 1223[F, project] | 5101[F, purpose]; answers the id of the reservation. Throws NOT_FOUND. */
  async claim({ subject, fundId, purposeId, amount, part }: ClaimDraft): Promise<string> {
    return this.unitOfWork.run(async () => {
      const place = { fundId, purposeId };
      await this.money.lock(place);
      await this.post(
        'funds.project-claimed',
        ofPart('claimed', part),
        subject,
        projectClaimed(place, subject.id, amount),
      );
      const draft = { ...place, subject, amount, key: ofPart(`claim:${subject.id}`, part) };
      return (await this.reservations.reserve(draft)).id;
    });
  }

  /** Some of it has come: 1002[F] | 1223[F, project]. Once for a key. Throws RESERVATION_CLOSED, RESERVATION_EXCEEDED. */
  async receive({ subject, fundId, reservationId, part }: FundClaim, key: string, amount: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.reservations.release(reservationId, amount);
      const postings = projectReturned(fundId, subject.id, amount);
      await this.post('funds.project-returned', ofPart(`returned:${key}`, part), subject, postings);
    });
  }

  /** The rest will not come: 5101[F, purpose] | 1223[F, project]. Throws RESERVATION_CLOSED. */
  async writeOff({ subject, fundId, purposeId, reservationId, part }: FundClaim, amount: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.reservations.release(reservationId);
      const postings = projectClaimWrittenOff({ fundId, purposeId }, subject.id, amount);
      await this.post('funds.project-written-off', ofPart('written-off', part), subject, postings);
    });
  }

  private post(kind: string, key: string, { id }: SpendingSubject, postings: FundPosting[]): Promise<void> {
    return this.books.post({ kind, key: `project:${id}:${key}`, reference: id, postings });
  }
}

const ofPart = (key: string, part: string | undefined): string => (part === undefined ? key : `${key}:${part}`);
