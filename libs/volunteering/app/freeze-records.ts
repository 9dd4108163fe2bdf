import { Injectable } from '@nestjs/common';
import { Events, UnitOfWork } from '#platform';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { serviceRecordStates } from '../domain/service-record.states.js';
import { systemActor } from '../domain/trail.js';
import { RecordTrail } from './record-trail.js';
import { ServiceRecordFrozen } from './volunteering.events.js';

/** Records that can be frozen for a review: verified and about to take effect, or in effect. */
const freezable: readonly string[] = ['VERIFIED', 'EFFECTIVE'];

/** Freezes records for a review 冻结, all in one unit: requests first, then records, each ascending. Others are passed over. */
@Injectable()
export class FreezeRecords {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly requests: ServiceRequestRepository,
    private readonly trail: RecordTrail,
    private readonly events: Events,
    private readonly unit: UnitOfWork,
  ) {}

  /** Returns the ids of those that are frozen now by this call. */
  async execute(recordIds: readonly string[]): Promise<string[]> {
    return this.unit.run(async () => {
      const seen = await this.records.findMany(recordIds);
      const requests = await this.requests.lockMany(seen.map((record) => record.requestId));
      const frozen: string[] = [];
      for (const record of await this.records.lockMany(recordIds)) {
        const request = requests.find(({ id }) => id === record.requestId);
        if (!request || !freezable.includes(record.state)) continue;
        const state = serviceRecordStates.next(record.state, 'freeze');
        await this.records.update(record.id, { state, frozenFor: 'REVIEW' });
        await this.trail.note({ request, record }, 'freezeRecord', systemActor);
        const { id: recordId, volunteerId, personId, regionId } = record;
        const wasEffective = record.state === 'EFFECTIVE';
        await this.events.publish(ServiceRecordFrozen, { recordId, volunteerId, personId, regionId, wasEffective });
        frozen.push(recordId);
      }
      return frozen;
    });
  }
}
