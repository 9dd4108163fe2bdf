import { Injectable } from '@nestjs/common';
import { addDays, addMinutes, businessDate } from '#kernel';
import { RecordEvidenceRepository } from '../data/record-evidence.repository.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import type { SignatureEntity } from '../data/signature.entity.js';
import type { DeviceUse, Evidence, EvidenceReach } from '../domain/record-facts.js';
import { pointOf, recordFacts } from './record-facts.js';

/** Reads what is known of records and of what lies around them, in sets: the same number of statements for one or for many. */
@Injectable()
export class RecordEvidence {
  constructor(private readonly repository: RecordEvidenceRepository) {}

  async of(recordIds: readonly string[], reach: EvidenceReach): Promise<Evidence> {
    const subjects = await this.repository.records(recordIds);
    if (subjects.length === 0) return { records: [], around: [], deviceUses: [] };
    const known = new Map(subjects.map((record) => [record.id, record]));
    for (const record of await this.neighbours(subjects, reach)) known.set(record.id, record);
    const all = [...known.values()];
    const rows = await this.repository.rowsOf(all);
    const facts = recordFacts(all, rows);
    const asked = new Set(recordIds);
    const ofSubjects = new Set(subjects.map(({ requestId, volunteerId }) => `${requestId} ${volunteerId}`));
    const own = rows.signatures.filter((one) => ofSubjects.has(`${one.requestId} ${one.volunteerId}`));
    return {
      records: facts.filter(({ recordId }) => asked.has(recordId)),
      around: facts,
      deviceUses: await this.deviceUses(own, reach.deviceHours),
    };
  }

  private async neighbours(subjects: ServiceRecordEntity[], reach: EvidenceReach): Promise<ServiceRecordEntity[]> {
    const ids = (pick: (record: ServiceRecordEntity) => string | null): string[] => [
      ...new Set(subjects.flatMap((record) => pick(record) ?? [])),
    ];
    const days = span(subjects.map((record) => record.startedAt));
    const fromDay = addDays(businessDate(days.from), -reach.days);
    const toDay = addDays(businessDate(days.to), reach.days);
    const written = span(subjects.map((record) => record.createdAt));
    return [
      ...(await this.repository.ofVolunteers(
        ids((record) => record.volunteerId),
        fromDay,
        toDay,
      )),
      ...(await this.repository.ofRequests(ids((record) => record.requestId))),
      ...(await this.repository.writtenBy(
        ids((record) => record.recordedBy),
        addMinutes(written.from, -reach.handlerMinutes),
        addMinutes(written.to, reach.handlerMinutes),
      )),
    ];
  }

  private async deviceUses(signatures: readonly SignatureEntity[], hours: number): Promise<DeviceUse[]> {
    const devices = new Set(signatures.flatMap(({ deviceIndex }) => deviceIndex ?? []));
    if (devices.size === 0) return [];
    const { from, to } = span(signatures.map(({ at }) => at));
    const uses = await this.repository.usesOf([...devices], addMinutes(from, -hours * 60), addMinutes(to, hours * 60));
    const requests = await this.repository.requests([...new Set(uses.map(({ requestId }) => requestId))]);
    const sites = new Map(requests.map((request) => [request.id, pointOf(request)]));
    return uses.map(({ deviceIndex, volunteerId, requestId, at }) => ({
      ...{ device: deviceIndex ?? '', volunteerId, requestId, at },
      site: sites.get(requestId) ?? null,
    }));
  }
}

function span(instants: readonly Date[]): { from: Date; to: Date } {
  const times = instants.map((at) => at.getTime());
  return { from: new Date(Math.min(...times)), to: new Date(Math.max(...times)) };
}
