import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import {
  serviceRecordStates,
  type ServiceRecordEvent,
  type ServiceRecordState,
} from '../domain/service-record.states.js';
import { RecordMinutes } from './record-minutes.js';

/** From which states a record takes effect, and by which events. */
const stepsToEffect: Partial<Record<ServiceRecordState, readonly ServiceRecordEvent[]>> = {
  RECORDED: ['verify', 'takeEffect'],
  VERIFIED: ['takeEffect'],
  FROZEN: ['release', 'takeEffect'],
};

/** What happens to the records of a request; call under the request's lock. */
@Injectable()
export class RecordEffects {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly minutes: RecordMinutes,
    private readonly clock: Clock,
  ) {}

  /** Records are verified and take effect: minutes go to the ledger, points are earned. Frozen ones are released first. */
  async takeEffect(requestId: string): Promise<void> {
    const effectiveAt = this.clock.now();
    const effective: ServiceRecordEntity[] = [];
    for (const record of await this.records.lockOfRequest(requestId)) {
      const path: readonly ServiceRecordEvent[] = stepsToEffect[record.state] ?? [];
      if (path.length === 0) continue;
      const state = path.reduce((from, event) => serviceRecordStates.next(from, event), record.state);
      await this.records.update(record.id, { state, effectiveAt });
      effective.push(record);
    }
    await this.minutes.give(effective, effectiveAt);
  }

  /** Applies one event to every record of the request: `freeze` while disputed, `revoke` when upheld. */
  async applyToAll(requestId: string, event: 'freeze' | 'revoke'): Promise<void> {
    for (const record of await this.records.lockOfRequest(requestId)) {
      if (!serviceRecordStates.allows(record.state, event)) continue;
      await this.records.update(record.id, { state: serviceRecordStates.next(record.state, event) });
    }
  }
}
