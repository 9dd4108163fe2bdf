import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { Ledger } from '#ledger';
import { Idempotency, type Actor } from '#platform';
import { booksClosed, unclosed, yearClosing } from '../domain/closing.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import type { TrialBalanceLine } from '../domain/trial-balance.js';
import { BookUnits } from './book-units.js';
import { FundBooks } from './fund-books.js';
import { after, startOfYear } from './report-figures.js';

/** Which year of which books: those of a fund, or of the charity itself. */
export interface ClosingRequest {
  readonly unitId: string;
  readonly year: number;
  readonly idempotencyKey: string;
}

/** Closes a year that is over (年度结转): income and expense into net assets, by one transfer; then they stand at zero. */
@Injectable()
export class CloseBooks {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly units: BookUnits,
    private readonly ledger: Ledger,
    private readonly books: FundBooks,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** By an accountant. The balances that the year carries into the next, closed. Throws NOT_FOUND, YEAR_NOT_OVER. */
  async execute(actor: Actor, request: ClosingRequest): Promise<TrialBalanceLine[]> {
    const { idempotencyKey: key, ...input } = request;
    const { unitId, year } = request;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'closeBooks', input }, async () => {
      const { regionPath } = await this.units.lock(actor, 'books.close', unitId);
      const now = this.clock.now();
      const end = startOfYear(year + 1);
      if (now < end) throw disclosureErrors.YEAR_NOT_OVER({ year });
      const movements = await this.ledger.movementsOfUnit(unitId, end, after(now));
      await this.books.post({
        ...{ kind: yearClosing(year), key: `closing:${unitId}:${year}`, reference: unitId },
        postings: booksClosed(unitId, unclosed(movements)),
      });
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'books.closed', subjectType: 'Books', subjectId: unitId },
        ...{ regionPath, details: { year } },
      });
      return this.units.carriedOver(unitId, year);
    });
  }
}
