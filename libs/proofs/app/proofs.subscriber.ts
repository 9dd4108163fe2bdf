import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Background, Timers } from '#platform';
import { AppendLeaves } from './append-leaves.js';
import { DAILY_HEAD, DailyHead } from './daily-head.js';
import { SignHead } from './sign-head.js';

/** Appends leaves after commits, and signs a head every day. */
@Injectable()
export class ProofsSubscriber implements OnModuleInit {
  constructor(
    private readonly background: Background,
    private readonly timers: Timers,
    private readonly appendLeaves: AppendLeaves,
    private readonly signHead: SignHead,
    private readonly dailyHead: DailyHead,
  ) {}

  onModuleInit(): void {
    this.background.join(() => this.appendLeaves.execute());
    this.timers.handle(DAILY_HEAD, async () => {
      await this.signHead.execute();
      await this.dailyHead.schedule();
    });
  }
}
