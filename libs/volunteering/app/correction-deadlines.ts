import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { Timers } from '#platform';
import { Policies } from './policies.js';

/** The timer that fires when a correction is overdue; its key is the correction. */
export const CORRECTION_DUE = 'volunteering.correction-due';

const DAY = 1440;

/** Until when a correction is to be answered, by the policy of its region when it is asked for. */
@Injectable()
export class CorrectionDeadlines {
  constructor(
    private readonly policies: Policies,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Sets the deadline in the open unit. */
  async set(correctionId: string, regionId: string): Promise<{ createdAt: Date; dueAt: Date }> {
    const createdAt = this.clock.now();
    const { attendance } = await this.policies.for(regionId, createdAt);
    const dueAt = addMinutes(createdAt, attendance.correctionDays * DAY);
    await this.timers.schedule({ kind: CORRECTION_DUE, key: correctionId, dueAt, payload: { correctionId } });
    return { createdAt, dueAt };
  }

  /** It is answered. */
  async clear(correctionId: string): Promise<void> {
    await this.timers.cancel(CORRECTION_DUE, correctionId);
  }
}
