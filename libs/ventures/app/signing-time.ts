import { Injectable } from '@nestjs/common';
import { businessDate, Clock, endOfBusinessDate, type LocalDate } from '#kernel';
import { Timers } from '#platform';
import { DecisionRepository } from '../data/decision.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { dueDate } from '../domain/notice-period.js';

/** The kind of the timer at which an award lapses that nobody has signed. */
export const AWARD_LAPSES = 'ventures.award-lapses';

/** How long an award waits for its signature (签约期限), by the rulebook. In the open unit, under the lock of the round. */
@Injectable()
export class SigningTime {
  constructor(
    private readonly timers: Timers,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  /** The last day for what is confirmed now; null where the rules set none. Throws CALENDAR_YEAR_UNKNOWN. */
  lastDay({ rulebook }: Pick<VentureRoundEntity, 'rulebook'>): LocalDate | null {
    const signing = rulebook.kind === 'VENTURE' ? rulebook.signing : undefined;
    return signing === undefined ? null : dueDate(signing, businessDate(this.clock.now()));
  }

  /** Lets a confirmed award lapse a millisecond after the last instant that counts, unless it is signed or out by then. */
  async plan(applicationId: string, signBy: LocalDate | null): Promise<void> {
    if (signBy === null) return;
    const dueAt = new Date(endOfBusinessDate(signBy).getTime() + 1);
    await this.timers.schedule({ kind: AWARD_LAPSES, key: applicationId, dueAt, payload: { applicationId } });
  }

  async forget(applicationId: string): Promise<void> {
    await this.timers.cancel(AWARD_LAPSES, applicationId);
  }

  /** By the clock, whether the timer has fired or not. Throws SIGNING_TIME_OVER. */
  async requireLeft(applicationId: string): Promise<void> {
    const signBy = (await this.decisions.find(applicationId))?.signBy ?? null;
    if (signBy !== null && this.isOver(signBy)) throw awardsErrors.SIGNING_TIME_OVER({ until: signBy });
  }

  isOver(signBy: LocalDate): boolean {
    return this.clock.now() > endOfBusinessDate(signBy);
  }
}
