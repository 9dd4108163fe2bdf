import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger } from '#ledger';
import { Events } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { serviceRecordStates, type ServiceRecordEvent } from '../domain/service-record.states.js';
import { ServiceRecordEffective } from './volunteering.events.js';

/** Where minutes come from; the volunteers' accounts are what has been issued. */
const ISSUED = 'system:minutes:issued';

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
    for (const record of await this.records.lockOfRequest(requestId)) {
      const path: ServiceRecordEvent[] =
        record.state === 'RECORDED' ? ['verify', 'takeEffect'] : record.state === 'FROZEN' ? ['release', 'takeEffect'] : [];
      if (path.length === 0) continue;
      const state = path.reduce((from, event) => serviceRecordStates.next(from, event), record.state);
      const effectiveAt = this.clock.now();
      await this.records.update(record.id, { state, hadEffect: true, effectiveAt });
      if (record.minutes > 0) await this.credit(record, effectiveAt);
    }
  }

  /** Applies one event to every record of the request: `freeze` while disputed, `revoke` when upheld. */
  async applyToAll(requestId: string, event: 'freeze' | 'revoke'): Promise<void> {
    for (const record of await this.records.lockOfRequest(requestId)) {
      if (!serviceRecordStates.allows(record.state, event)) continue;
      await this.records.update(record.id, { state: serviceRecordStates.next(record.state, event) });
    }
  }

  /** Signed and backfilled minutes go to accounts of their own. */
  private async credit(record: ServiceRecordEntity, at: Date): Promise<void> {
    const kind = record.source === 'SIGNED' ? 'signed' : 'backfilled';
    const account = `volunteer:${record.volunteerId}:minutes:${kind}`;
    await this.ledger.ensureAccounts([
      { code: ISSUED, asset: 'MINUTE', mayOverdraw: true },
      { code: account, asset: 'MINUTE' },
    ]);
    await this.ledger.post({
      idempotencyKey: `service-record:${record.id}`,
      kind: 'SERVICE_MINUTES',
      asset: 'MINUTE',
      debit: ISSUED,
      credit: account,
      amount: record.minutes,
      reference: `service-record:${record.id}`,
    });
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
