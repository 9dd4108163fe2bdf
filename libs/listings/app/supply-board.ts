import { Injectable } from '@nestjs/common';
import { Events, Timers } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity, SupplyEntity } from '../data/supply.entities.js';
import { SupplyRepository } from '../data/supply.repository.js';
import type { BoardSide } from '../domain/supply.js';
import { boardStates, type BoardEvent } from '../domain/supply.states.js';
import { SupplyMatches } from './supply-matches.js';
import { BoardEntryLooks, SupplyBoardChanged } from './supply.events.js';

/** The kind of the timer that closes an entry that nobody renewed, or whose last day is over. */
export const BOARD_ENTRY_DUE = 'listings.board-entry-due';

/** The one way to change needs and supplies, in an open unit: state, timer, the matches that hang on it, the word to boards. */
@Injectable()
export class SupplyBoard {
  constructor(
    private readonly needs: NeedRepository,
    private readonly supplies: SupplyRepository,
    private readonly matches: SupplyMatches,
    private readonly timers: Timers,
    private readonly events: Events,
  ) {}

  /** An entry is on the board, anew or still: its timer is set and partners are looked for after the commit. */
  async opened(side: BoardSide, entry: NeedEntity | SupplyEntity): Promise<void> {
    const { id, dueAt } = entry;
    await this.timers.schedule({ kind: BOARD_ENTRY_DUE, key: id, dueAt, payload: { side, entryId: id } });
    await this.events.publish(BoardEntryLooks, { side, entryId: id });
    await this.tell(side, entry);
  }

  /** Moves a locked need on; whoever waits for it is told. Throws STATE_NOT_ALLOWED. */
  async moveNeed(need: NeedEntity, event: BoardEvent, patch: Partial<NeedEntity> = {}): Promise<NeedEntity> {
    const changed = { ...need, ...patch, state: boardStates.next(need.state, event) };
    await this.needs.change(need.id, { placed: changed.placed, state: changed.state, dueAt: changed.dueAt });
    if (changed.state === 'OPEN') await this.opened('NEED', changed);
    else await this.left('NEED', changed);
    return changed;
  }

  /** Moves a locked supply on; whoever waits for it is told. Throws STATE_NOT_ALLOWED. */
  async moveSupply(supply: SupplyEntity, event: BoardEvent, patch: Partial<SupplyEntity> = {}): Promise<SupplyEntity> {
    const changed = { ...supply, ...patch, state: boardStates.next(supply.state, event) };
    await this.supplies.change(supply.id, { placed: changed.placed, state: changed.state, dueAt: changed.dueAt });
    if (changed.state === 'OPEN') await this.opened('SUPPLY', changed);
    else await this.left('SUPPLY', changed);
    return changed;
  }

  /** Places people of a locked need with a locked supply; what is full leaves the board. */
  async place(need: NeedEntity, supply: SupplyEntity, people: number): Promise<void> {
    const [ofNeed, ofSupply] = [need.placed + people, supply.placed + people];
    await this.needs.change(need.id, { placed: ofNeed });
    await this.supplies.change(supply.id, { placed: ofSupply });
    if (ofNeed === need.people) await this.moveNeed(need, 'fill', { placed: ofNeed });
    else await this.tell('NEED', { ...need, placed: ofNeed });
    if (ofSupply === supply.people) await this.moveSupply(supply, 'fill', { placed: ofSupply });
    else await this.tell('SUPPLY', { ...supply, placed: ofSupply });
  }

  private async left(side: BoardSide, entry: NeedEntity | SupplyEntity): Promise<void> {
    await this.timers.cancel(BOARD_ENTRY_DUE, entry.id);
    await this.matches.supersede(side === 'NEED' ? { needId: entry.id } : { supplyId: entry.id });
    await this.tell(side, entry);
  }

  private async tell(side: BoardSide, entry: NeedEntity | SupplyEntity): Promise<void> {
    const { id, state } = entry;
    const ofNeed = 'regionPath' in entry ? entry.regionPath.split('/').filter((part) => part !== '') : [];
    const areas = 'organisationId' in entry ? ((await this.supplies.areasOf([id])).get(id) ?? []) : [];
    // The boards of the regions above an area show it, and those below follow what serves the regions above them.
    const above = areas.flatMap(({ regionPath }) => regionPath.split('/').filter((part) => part !== ''));
    await this.events.publish(SupplyBoardChanged, {
      ...{ kind: side, id, state },
      regionIds: [...new Set([...ofNeed, ...above])],
      servedRegionIds: areas.map(({ regionId }) => regionId),
      organisationId: 'organisationId' in entry ? entry.organisationId : null,
    });
  }
}
