import { Logger } from '../log/logger.js';
import { ClockRepository } from './data/clock.repository.js';
import { DatabaseClock } from './database-clock.js';

/** From here on an operator should look at the machine's clock, in milliseconds. */
const NOTABLE_MS = 1_000;

/** The provider of the clock: it stands by the database's before anything asks for the time. */
export const openClock = {
  inject: [ClockRepository, Logger],
  useFactory: (repository: ClockRepository, logger: Logger): Promise<DatabaseClock> => {
    const sources = {
      database: () => repository.now(),
      machine: () => Date.now(),
      elapsed: () => performance.now(),
    };
    const moved = (byMs: number): void => {
      if (Math.abs(byMs) >= NOTABLE_MS) logger.warn({ byMs }, 'the clock was set by that of the database');
    };
    return new DatabaseClock(sources, moved).start();
  },
};
