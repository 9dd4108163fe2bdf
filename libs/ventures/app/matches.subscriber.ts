import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { FreezeMatches } from './freeze-matches.js';
import { RoundChanged } from './rounds.events.js';

/** Freezes the shares of a matching pool when its round is ranked. */
@Injectable()
export class MatchesSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly freezing: FreezeMatches,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(RoundChanged, async ({ roundId, state }) => {
      if (state === 'RANKED') await this.freezing.execute(roundId);
    });
  }
}
