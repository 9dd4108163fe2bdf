import { toWgs84 } from '#platform';
import type { EvidenceRows } from '../data/record-evidence.repository.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { SignatureEntity } from '../data/signature.entity.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import type { CoordinateSystem, Point } from '../domain/point.js';
import type { RecordFacts, SignatureFacts } from '../domain/record-facts.js';

/** Puts what belongs to each record together; a record whose request is gone is left out. */
export function recordFacts(records: readonly ServiceRecordEntity[], rows: EvidenceRows): RecordFacts[] {
  const requests = new Map(rows.requests.map((request) => [request.id, request]));
  const volunteers = new Map(rows.volunteers.map((volunteer) => [volunteer.id, volunteer]));
  const places = new Map(rows.places.map((place) => [keyOf(place), place.createdAt]));
  const displays = new Map(rows.displays.map((one) => [`${one.requestId} ${one.codeStep}`, pointOf(one)]));
  const signatures = new Map<string, SignatureEntity[]>();
  for (const one of rows.signatures) signatures.set(keyOf(one), [...(signatures.get(keyOf(one)) ?? []), one]);
  return records.flatMap((record) => {
    const request = requests.get(record.requestId);
    if (!request) return [];
    const { id: recordId, requestId, volunteerId, personId, regionId, source, state, minutes } = record;
    const { startedAt, endedAt, createdAt: recordedAt, recordedBy } = record;
    return {
      ...{ recordId, requestId, volunteerId, personId, regionId, regionPath: request.regionPath },
      ...{ source, state, minutes, startedAt, endedAt, recordedAt, recordedBy },
      service: serviceOf(request),
      placeTakenAt: places.get(keyOf(record)) ?? null,
      ownHousehold: sameHousehold(volunteers.get(volunteerId), request),
      signatures: (signatures.get(keyOf(record)) ?? []).map((one) =>
        signatureOf(one, displays.get(`${requestId} ${one.codeStep}`) ?? null),
      ),
    };
  });
}

const keyOf = (row: { requestId: string; volunteerId: string }): string => `${row.requestId} ${row.volunteerId}`;

/** WGS-84 as it is kept; null for no place. */
export const pointOf = (row: { longitude: number | null; latitude: number | null }): Point | null =>
  row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude };

function serviceOf(request: ServiceRequestEntity): RecordFacts['service'] {
  const { createdAt: orderedAt, requesterId: orderedBy, startsAt, endsAt, places, mode } = request;
  return { orderedAt, orderedBy, startsAt, endsAt, places, site: mode === 'REMOTE' ? null : pointOf(request) };
}

function signatureOf(signature: SignatureEntity, shownAt: Point | null): SignatureFacts {
  const given = pointOf(signature);
  const system = (signature.coordinateSystem ?? 'WGS84') as CoordinateSystem;
  const point = given && toWgs84({ ...given, system });
  return { kind: signature.kind, at: signature.at, point, device: signature.deviceIndex, shownAt };
}

function sameHousehold(volunteer: VolunteerEntity | undefined, request: ServiceRequestEntity): boolean {
  if (!volunteer) return false;
  const served = request.beneficiaryPersonId ?? (request.channel === 'APP' ? request.requesterId : null);
  const address = volunteer.householdIndex !== null && volunteer.householdIndex === request.householdIndex;
  const listed = served !== null && [volunteer.personId, ...volunteer.householdPersonIds].includes(served);
  return address || listed || request.householdPersonIds.includes(volunteer.personId);
}
