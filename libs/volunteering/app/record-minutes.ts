import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Events } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordEffective, ServiceRecordReversed } from './volunteering.events.js';

/** Where minutes come from; the volunteers' accounts are what has been issued. */
const ISSUED = 'system:minutes:issued';
const GIVEN = 'SERVICE_MINUTES';

/** The minutes of records in the ledger, and what follows from them; call in an open unit. */
@Injectable()
export class RecordMinutes {
  constructor(
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Credits the minutes of records, all in one batch, and tells of them. `earnedAt`: which policy of points holds. */
  async give(records: readonly ServiceRecordEntity[], earnedAt: Date): Promise<void> {
    const credited = records.filter((record) => record.minutes > 0);
    if (credited.length === 0) return;
    await this.ledger.ensureAccounts([
      { code: ISSUED, asset: 'MINUTE', mayOverdraw: true },
      ...[...new Set(credited.map(accountOf))].map((code) => ({ code, asset: 'MINUTE' as const })),
    ]);
    await this.ledger.postBatch(
      credited.map((record) => ({
        idempotencyKey: referenceOf(record),
        kind: GIVEN,
        asset: 'MINUTE' as const,
        debit: ISSUED,
        credit: accountOf(record),
        amount: record.minutes,
        reference: referenceOf(record),
      })),
    );
    for (const record of credited) await this.tell(record, earnedAt);
  }

  /** Reverses the minutes of a record, if it has any in the ledger, and tells of it. Refused where its points are spent. */
  async takeBack({ id: recordId, ...record }: ServiceRecordEntity): Promise<void> {
    const reference = referenceOf({ id: recordId });
    const given = (await this.ledger.transfersOf(reference)).find((transfer) => transfer.kind === GIVEN);
    if (!given) return;
    const idempotencyKey = `${reference}:reversed`;
    await this.ledger.reverse(given.id, { idempotencyKey, kind: 'SERVICE_MINUTES_REVERSED', reference });
    const { volunteerId, personId, regionId } = record;
    await this.events.publish(ServiceRecordReversed, { recordId, volunteerId, personId, regionId });
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

const referenceOf = ({ id }: { id: string }): string => `service-record:${id}`;

/** The account of a volunteer's minutes: those signed and those recorded without signatures are never mixed. */
function accountOf(record: ServiceRecordEntity): string {
  return `volunteer:${record.volunteerId}:minutes:${record.source === 'SIGNED' ? 'signed' : 'backfilled'}`;
}
