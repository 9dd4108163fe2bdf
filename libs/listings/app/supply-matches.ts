import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { Events, Timers } from '#platform';
import type { SupplyMatchEntity } from '../data/supply.entities.js';
import { SupplyMatchRepository, type MatchesOf } from '../data/supply-match.repository.js';
import { ANSWER_DAYS } from '../domain/supply.js';
import { supplyMatchStates, type SupplyMatchEvent } from '../domain/supply.states.js';
import { SupplyBoardChanged } from './supply.events.js';

/** The kind of the timer that ends a match which was not answered in time. */
export const SUPPLY_MATCH_DUE = 'listings.supply-match-due';

/** The one way to change matches, in an open unit: state, timer and the word to both sides. */
@Injectable()
export class SupplyMatches {
  constructor(
    private readonly matches: SupplyMatchRepository,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Proposes matches: both sides are told, and have so many days to answer. */
  async propose(proposed: readonly SupplyMatchEntity[]): Promise<void> {
    await this.matches.addMany(proposed);
    for (const match of proposed) {
      const dueAt = addMinutes(match.proposedAt, ANSWER_DAYS * 1_440);
      await this.timers.schedule({ kind: SUPPLY_MATCH_DUE, key: match.id, dueAt, payload: { matchId: match.id } });
      await this.tell(match);
    }
  }

  /** Moves a match on whose need and supply are locked. Throws STATE_NOT_ALLOWED. */
  async apply(
    match: SupplyMatchEntity,
    event: SupplyMatchEvent,
    patch: Partial<Omit<SupplyMatchEntity, 'id' | 'state'>> = {},
  ): Promise<SupplyMatchEntity> {
    const state = supplyMatchStates.next(match.state, event);
    const ends = !supplyMatchStates.allows(state, 'lapse');
    const changed = { ...match, ...patch, state, endedAt: ends ? this.clock.now() : null };
    const { id, needId: _, supplyId: __, reasons: ___, ...columns } = changed;
    await this.matches.change([id], columns);
    if (ends) await this.timers.cancel(SUPPLY_MATCH_DUE, id);
    await this.tell(changed);
    return changed;
  }

  /** Ends what waits for an entry that left the board. One statement for all of them. */
  async supersede(of: MatchesOf): Promise<void> {
    const waiting = await this.matches.standingOf(of);
    const locked = await this.matches.lockMany(waiting.map(({ id }) => id));
    const ended = locked.filter(({ state }) => supplyMatchStates.allows(state, 'supersede'));
    const ids = ended.map(({ id }) => id);
    await this.matches.change(ids, { state: 'SUPERSEDED', endedAt: this.clock.now() });
    await this.timers.cancel(SUPPLY_MATCH_DUE, ...ids);
    for (const match of ended) await this.tell({ ...match, state: 'SUPERSEDED' });
  }

  private async tell({ id, state, regionPath, organisationId }: SupplyMatchEntity): Promise<void> {
    const regionIds = regionPath.split('/').filter((part) => part !== '');
    await this.events.publish(SupplyBoardChanged, {
      ...{ kind: 'MATCH', id, state, regionIds, servedRegionIds: [], organisationId },
    });
  }
}
