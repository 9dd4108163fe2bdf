import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { COMPLAINT_DUE, ComplaintDesk } from './complaint-desk.js';

/** Says of a complaint when its working days are over undecided (投诉逾期). */
@Injectable()
export class FeedbackSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly desk: ComplaintDesk,
  ) {}

  onModuleInit(): void {
    this.timers.handle(COMPLAINT_DUE, ({ complaintId }) => this.desk.due(String(complaintId)));
  }
}
