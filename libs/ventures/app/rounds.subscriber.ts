import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { ROUND_CLOSES, ROUND_OPENS, RoundPhases } from './round-phases.js';
import { RoundTasks } from './round-tasks.js';
import { VentureTasks } from './venture-tasks.js';

/** What becomes of rounds by the clock, and what waits in them. */
@Injectable()
export class RoundsSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly phases: RoundPhases,
    private readonly tasks: VentureTasks,
    private readonly waiting: RoundTasks,
  ) {}

  onModuleInit(): void {
    this.timers.handle(ROUND_OPENS, ({ roundId }) => this.phases.open(String(roundId)));
    this.timers.handle(ROUND_CLOSES, ({ roundId }) => this.phases.close(String(roundId)));
    this.tasks.register((actor) => this.waiting.of(actor));
  }
}
