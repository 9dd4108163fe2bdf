import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { CORRECTION_DUE } from './correction-deadlines.js';
import { EscalateCorrection } from './escalate-correction.js';

/** Says what happens when a correction is overdue. */
@Injectable()
export class CorrectionDeadlinesSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly escalate: EscalateCorrection,
  ) {}

  onModuleInit(): void {
    this.timers.handle(CORRECTION_DUE, (payload) => this.escalate.execute(String(payload.correctionId)));
  }
}
