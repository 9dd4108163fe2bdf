import { Injectable } from '@nestjs/common';
import { Timers } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { AWARDED_STATES } from '../domain/application.states.js';
import { RoundChanges } from './round-changes.js';

/** The kinds of the timers at which a round opens and closes. */
export const ROUND_OPENS = 'ventures.round-opens';
export const ROUND_CLOSES = 'ventures.round-closes';

/** A round opens and closes by the clock, in the open unit (开放与截止). */
@Injectable()
export class RoundPhases {
  constructor(
    private readonly timers: Timers,
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly changes: RoundChanges,
  ) {}

  /** Sets the timers of what was announced: it closes a millisecond after the last instant that counts. */
  async plan({ id: roundId, openAt, closeAt }: VentureRoundEntity): Promise<void> {
    const about = { key: roundId, payload: { roundId } };
    await this.timers.schedule({ kind: ROUND_OPENS, dueAt: openAt, ...about });
    await this.timers.schedule({ kind: ROUND_CLOSES, dueAt: new Date(closeAt.getTime() + 1), ...about });
  }

  /** Takes the timers back. */
  async forget(roundId: string): Promise<void> {
    await this.timers.cancel(ROUND_OPENS, roundId);
    await this.timers.cancel(ROUND_CLOSES, roundId);
  }

  /** Locks a round as it is at an instant: open since its opening, though its timer has not fired. Throws NOT_FOUND. */
  async lockAt(roundId: string, at: Date): Promise<VentureRoundEntity> {
    const round = await this.rounds.lock(roundId);
    return round.state === 'ANNOUNCED' && at >= round.openAt ? this.changes.apply(round, 'open', null) : round;
  }

  /** At the opening. What was cancelled stays so. */
  async open(roundId: string): Promise<void> {
    const round = await this.rounds.lock(roundId);
    if (round.state === 'ANNOUNCED') await this.changes.apply(round, 'open', null);
  }

  /** At the close; counts what its applicants were awarded before, for ties: not what a round that was called off did not give. */
  async close(roundId: string): Promise<void> {
    const round = await this.rounds.lock(roundId);
    const open = round.state === 'ANNOUNCED' ? await this.changes.apply(round, 'open', null) : round;
    if (open.state !== 'OPEN') return;
    await this.countEarlierAwards(roundId);
    await this.changes.apply(open, 'close', null);
  }

  private async countEarlierAwards(roundId: string): Promise<void> {
    const rows = await this.applications.ofRound(roundId);
    const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
    const earlier = await this.applications.ofOrganisations(organisationIds, AWARDED_STATES);
    const rounds = await this.rounds.byIds([...new Set(earlier.map((one) => one.roundId))]);
    const given = new Set(rounds.filter(({ state }) => state !== 'CANCELLED').map(({ id }) => id));
    const counts = (one: { readonly roundId: string }): boolean => one.roundId !== roundId && given.has(one.roundId);
    const idsByCount = new Map<number, string[]>();
    for (const { id, organisationId } of rows) {
      const count = earlier.filter((one) => one.organisationId === organisationId && counts(one)).length;
      if (count > 0) idsByCount.set(count, [...(idsByCount.get(count) ?? []), id]);
    }
    for (const [earlierAwards, ids] of idsByCount) await this.applications.changeMany(ids, { earlierAwards });
  }
}
