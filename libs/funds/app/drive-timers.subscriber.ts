import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { CloseDrive } from './close-drive.js';
import { driveTimer } from './drive-changes.js';
import { DEADLINE_TIMER } from './drive-deadlines.js';
import { NoticeOverdue } from './notice-overdue.js';
import { ReturnGifts } from './return-gifts.js';

/** What happens when the time of a drive has come. */
@Injectable()
export class DriveTimersSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly close: CloseDrive,
    private readonly returnGifts: ReturnGifts,
    private readonly overdue: NoticeOverdue,
  ) {}

  onModuleInit(): void {
    this.timers.handle(driveTimer.close, ({ driveId }) => this.close.byTime(String(driveId)));
    this.timers.handle(driveTimer.sendBack, ({ driveId }) => this.returnGifts.execute(String(driveId)));
    this.timers.handle(DEADLINE_TIMER, ({ driveId }) => this.overdue.execute(String(driveId)));
  }
}
