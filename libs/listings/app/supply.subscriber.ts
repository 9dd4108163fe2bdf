import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events, Timers } from '#platform';
import { CloseStale } from './close-stale.js';
import { ProposeMatches } from './propose-matches.js';
import { BOARD_ENTRY_DUE } from './supply-board.js';
import { SUPPLY_MATCH_DUE } from './supply-matches.js';
import { BoardEntryLooks } from './supply.events.js';

/** What happens on the board by itself: partners are looked for, stale entries and unanswered matches close. */
@Injectable()
export class SupplySubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly propose: ProposeMatches,
    private readonly close: CloseStale,
  ) {}

  onModuleInit(): void {
    this.events.afterCommit(BoardEntryLooks, 'listings.propose-matches', ({ side, entryId }) =>
      this.propose.execute(side === 'NEED' ? 'NEED' : 'SUPPLY', entryId),
    );
    this.timers.handle(BOARD_ENTRY_DUE, ({ side, entryId }) =>
      side === 'NEED' ? this.close.need(String(entryId)) : this.close.supply(String(entryId)),
    );
    this.timers.handle(SUPPLY_MATCH_DUE, ({ matchId }) => this.close.match(String(matchId)));
  }
}
