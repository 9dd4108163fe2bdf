import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { AutoConfirmService } from './auto-confirm-service.js';
import { RateService } from './rate-service.js';
import { deadline } from './request-deadlines.js';
import { WatchWindow } from './watch-window.js';

/** Says what happens when a deadline of a request is reached. */
@Injectable()
export class RequestDeadlinesSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly window: WatchWindow,
    private readonly confirm: AutoConfirmService,
    private readonly rate: RateService,
  ) {}

  onModuleInit(): void {
    const on = (kind: string, act: (requestId: string) => Promise<void>): void =>
      this.timers.handle(kind, (payload) => act(String(payload.requestId)));
    on(deadline.late, (id) => this.window.lateAlarm(id));
    on(deadline.windowEnd, (id) => this.window.windowEnd(id));
    on(deadline.attendanceEnd, (id) => this.window.attendanceEnd(id));
    on(deadline.unattended, (id) => this.window.unattended(id));
    on(deadline.autoConfirm, (id) => this.confirm.execute(id));
    on(deadline.archive, (id) => this.rate.archive(id));
  }
}
