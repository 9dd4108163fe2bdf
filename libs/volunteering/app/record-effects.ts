import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger } from '#ledger';
import { Events } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import {
  serviceRecordStates,
  type ServiceRecordEvent,
  type ServiceRecordState,
} from '../domain/service-record.states.js';
import { ServiceRecordEffective } from './volunteering.events.js';

/** Where minutes come from; the volunteers' accounts are what has been issued. */
const ISSUED = 'system:minutes:issued';

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
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Records are verified and take effect: minutes go to the ledger, points are earned. Frozen ones are released first. */
  async takeEffect(requestId: string): Promise<void> {
    const effectiveAt = this.clock.now();
    const credited: ServiceRecordEntity[] = [];
    for (const record of await this.records.lockOfRequest(requestId)) {
      const path: readonly ServiceRecordEvent[] = stepsToEffect[record.state] ?? [];
      if (path.length === 0) continue;
      const state = path.reduce((from, event) => serviceRecordStates.next(from, event), record.state);
      await this.records.update(record.id, { state, hadEffect: true, effectiveAt });
      if (record.minutes > 0) credited.push(record);
    }
    await this.credit(credited);
    for (const record of credited) await this.tell(record, effectiveAt);
  }

  /** Applies one event to every record of the request: `freeze` while disputed, `revoke` when upheld. */
  async applyToAll(requestId: string, event: 'freeze' | 'revoke'): Promise<void> {
    for (const record of await this.records.lockOfRequest(requestId)) {
      if (!serviceRecordStates.allows(record.state, event)) continue;
      await this.records.update(record.id, { state: serviceRecordStates.next(record.state, event) });
    }
  }

  /** Signed and backfilled minutes go to accounts of their own, all in one batch. */
  private async credit(records: readonly ServiceRecordEntity[]): Promise<void> {
    if (records.length === 0) return;
    await this.ledger.ensureAccounts([
      { code: ISSUED, asset: 'MINUTE', mayOverdraw: true },
      ...[...new Set(records.map(accountOf))].map((code) => ({ code, asset: 'MINUTE' as const })),
    ]);
    await this.ledger.postBatch(
      records.map((record) => ({
        idempotencyKey: `service-record:${record.id}`,
        kind: 'SERVICE_MINUTES',
        asset: 'MINUTE' as const,
        debit: ISSUED,
        credit: accountOf(record),
        amount: record.minutes,
        reference: `service-record:${record.id}`,
      })),
    );
  }

  private async tell(record: ServiceRecordEntity, at: Date): Promise<void> {
    const { id: recordId, volunteerId, personId, regionId, minutes, source, itemId } = record;
    await this.events.publish(ServiceRecordEffective, {
      recordId,
      volunteerId,
      personId,
      regionId,
      minutes,
      source,
      itemId,
      at: at.toISOString(),
    });
  }
}

/** The account of a volunteer's minutes: those signed and those filled in are never mixed. */
function accountOf(record: ServiceRecordEntity): string {
  return `volunteer:${record.volunteerId}:minutes:${record.source === 'SIGNED' ? 'signed' : 'backfilled'}`;
}
