import { Injectable } from '@nestjs/common';
import { addDays, addMinutes, businessDate, startOfBusinessDate, type LocalDate } from '#kernel';
import { Timers } from '#platform';
import { RecordReview } from '#volunteering';
import { ExamineRecords } from './examine-records.js';

/** The timer of the nightly round; its key is the business day that is looked at. */
export const NIGHTLY = 'integrity.nightly';

/** Records of one window: one unit examines so many. */
const WINDOW = 200;
/** Minutes after midnight in Shanghai: 02:30. */
const AT = 150;

/** Where a round goes on: after the record of this id, which took effect then. */
interface Place {
  effectiveAt: Date;
  id: string;
}

/**
 * Looks at all records of a business day again in the following night, when it is known what came after each of them: windows
 * in the order of (effectiveAt, id), each in a unit of its own, so that a round survives restarts.
 */
@Injectable()
export class NightlyRound {
  constructor(
    private readonly records: RecordReview,
    private readonly examine: ExamineRecords,
    private readonly timers: Timers,
  ) {}

  /** Sets the round of the day on which something took effect, in the open unit. */
  async plan(effectiveAt: Date): Promise<void> {
    const day = businessDate(effectiveAt);
    const dueAt = addMinutes(startOfBusinessDate(addDays(day, 1)), AT);
    await this.timers.schedule({ kind: NIGHTLY, key: day, dueAt, payload: { day } });
  }

  /** Examines one window of a day, and sets the timer for the next while there is one. Call it in the timer's unit. */
  async window(day: LocalDate, after: Place | null, dueAt: Date): Promise<void> {
    const [from, to] = [startOfBusinessDate(day), startOfBusinessDate(addDays(day, 1))];
    const page = await this.records.effectiveBetween(from, to, after, WINDOW);
    await this.examine.execute(page.map(({ id }) => id));
    const last = page.at(-1);
    if (page.length < WINDOW || !last) return;
    const payload = { day, afterAt: last.effectiveAt.toISOString(), afterId: last.id };
    await this.timers.schedule({ kind: NIGHTLY, key: day, dueAt, payload });
  }
}
