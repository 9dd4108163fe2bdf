import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import {
  serviceRecordStates,
  type ServiceRecordEvent,
  type ServiceRecordState,
} from '../domain/service-record.states.js';
import { RecordMinutes } from './record-minutes.js';
import { ServiceRecordsVerified } from './volunteering.events.js';

/** From which states a record is verified, and by which event; null where it is already. */
const toVerified: Partial<Record<ServiceRecordState, ServiceRecordEvent | null>> = {
  RECORDED: 'verify',
  VERIFIED: null,
  FROZEN: 'release',
};

/** What happens to the records of a request; call under the request's lock. */
@Injectable()
export class RecordEffects {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly minutes: RecordMinutes,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Records are verified and take effect: minutes go to the ledger, points are earned. Disputed ones are released first. What
   * is frozen for a review on becoming verified waits for its decision: nothing of it is given.
   */
  async takeEffect(requestId: string): Promise<void> {
    const recordIds = await this.verify(requestId);
    if (recordIds.length === 0) return;
    await this.events.publish(ServiceRecordsVerified, { requestId, recordIds });
    const effectiveAt = this.clock.now();
    const verified = (await this.records.lockOfRequest(requestId)).filter((record) => record.state === 'VERIFIED');
    for (const record of verified) await this.putInEffect(record, effectiveAt);
    await this.minutes.give(verified, effectiveAt);
  }

  /** A frozen record that never had effect is released and takes it now. STATE_NOT_ALLOWED. */
  async release(record: ServiceRecordEntity): Promise<void> {
    const effectiveAt = this.clock.now();
    const released = { ...record, state: serviceRecordStates.next(record.state, 'release') };
    await this.putInEffect(released, effectiveAt);
    await this.minutes.give([released], effectiveAt);
  }

  /** Applies one event to every record of the request: `freeze` while disputed, `revoke` when upheld. */
  async applyToAll(requestId: string, event: 'freeze' | 'revoke'): Promise<void> {
    for (const record of await this.records.lockOfRequest(requestId)) {
      if (record.frozenFor === 'REVIEW' || record.state === 'EFFECTIVE') continue;
      if (!serviceRecordStates.allows(record.state, event)) continue;
      const frozenFor = event === 'freeze' ? 'DISPUTE' : null;
      await this.records.update(record.id, { state: serviceRecordStates.next(record.state, event), frozenFor });
    }
  }

  /** Who recorded any service of the request without signatures. */
  async recordersOf(requestId: string): Promise<ReadonlySet<string>> {
    const records = await this.records.ofRequests([requestId]);
    return new Set(records.flatMap(({ recordedBy }) => recordedBy ?? []));
  }

  /** Verifies what can take effect; returns the ids. */
  private async verify(requestId: string): Promise<string[]> {
    const verified: string[] = [];
    for (const record of await this.records.lockOfRequest(requestId)) {
      const event = record.frozenFor === 'REVIEW' ? undefined : toVerified[record.state];
      if (event === undefined) continue;
      const state = event === null ? record.state : serviceRecordStates.next(record.state, event);
      await this.records.update(record.id, { state, frozenFor: null });
      verified.push(record.id);
    }
    return verified;
  }

  private async putInEffect(record: ServiceRecordEntity, effectiveAt: Date): Promise<void> {
    const state = serviceRecordStates.next(record.state, 'takeEffect');
    await this.records.update(record.id, { state, frozenFor: null, effectiveAt });
  }
}
