import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, localDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { BookSpendingRepository, type BookedSpending } from '../data/book-spending.repository.js';
import { shownSpendings, type ShownSpending, type SpendingLine } from '../domain/shown-spendings.js';
import { ServedPeople } from './served-people.js';

/** So many uses of money are read for one page; what is older is put together. */
const MOST_USES = 20_000;
/** Of so many orders of one day and purpose it is asked whom they were for: enough to find five people. */
const ASKED_OF_A_DAY = 40;

/** Spending of a fund as it was booked, complete from a business date on. */
export interface BookedSpendings {
  readonly booked: readonly BookedSpending[];
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/** The spending that everybody may read (公示支出), in groups in which nobody is recognised. */
@Injectable()
export class BookSpendings {
  constructor(
    private readonly spendings: BookSpendingRepository,
    private readonly people: ServedPeople,
    private readonly clock: Clock,
  ) {}

  /** What was spent since last year began, one row a case and transfer; in the snapshot of the sums. */
  async read(fundId: string): Promise<BookedSpendings> {
    const today = businessDate(this.clock.now());
    const begin = localDate(`${Number(today.slice(0, 4)) - 1}-01-01`);
    const uses = await this.spendings.newest(fundId, startOfBusinessDate(begin), MOST_USES);
    const oldest = uses.at(-1);
    const isCut = uses.length === MOST_USES && oldest !== undefined;
    const since = isCut ? addDays(businessDate(oldest.at), 1) : begin;
    return { booked: byTransfer(uses).filter(({ at }) => businessDate(at) >= since), since, today };
  }

  /** As everybody may see it; the rows of each purpose add up to what it spent by `spent`, in fen. */
  async shown({ booked, since, today }: BookedSpendings, spent: ReadonlyMap<string, number>): Promise<ShownSpending[]> {
    const served = await this.people.of(toAsk(booked));
    const lines = booked.map(({ kind, purposeId, spentId, amount, at }): SpendingLine => {
      const whose = kind === 'ORDER' ? (served.get(spentId) ?? '') : spentId;
      return { kind, purposeId, spentId, whose, amount, on: businessDate(at) };
    });
    return shownSpendings(spent, { lines, since, today });
  }
}

/** Sums of each case and transfer; what only moved between lots is nothing. */
function byTransfer(uses: readonly BookedSpending[]): BookedSpending[] {
  const sums = new Map<string, BookedSpending>();
  for (const use of uses) {
    const key = [use.transferId, use.kind, use.spentId, use.purposeId].join(' ');
    sums.set(key, { ...use, amount: use.amount + (sums.get(key)?.amount ?? 0) });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}

/** Some orders of each day and purpose. An order that is not asked about counts as nobody. */
function toAsk(booked: readonly BookedSpending[]): string[] {
  const days = new Map<string, Set<string>>();
  for (const { kind, purposeId, spentId, at } of booked) {
    if (kind !== 'ORDER') continue;
    const key = `${purposeId} ${businessDate(at)}`;
    const day = days.get(key) ?? new Set();
    if (day.size < ASKED_OF_A_DAY) day.add(spentId);
    days.set(key, day);
  }
  return [...days.values()].flatMap((day) => [...day]);
}
