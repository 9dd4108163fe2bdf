import type { SignatureKind } from './attendance.js';
import type { Point } from './point.js';
import type { RecordSource, ServiceRecordState } from './service-record.states.js';

/** A signature as evidence: when, where, by which device, and where the code it used was shown. Points are WGS-84. */
export interface SignatureFacts {
  kind: SignatureKind;
  at: Date;
  point: Point | null;
  /** Keyed fingerprint of the installation. */
  device: string | null;
  shownAt: Point | null;
}

/** What is known of how a record came to be 记录依据: ids, times, places; no name, no contact, no address. */
export interface RecordFacts {
  recordId: string;
  requestId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
  regionPath: string;
  source: RecordSource;
  state: ServiceRecordState;
  minutes: number;
  startedAt: Date;
  endedAt: Date;
  /** When it was written. */
  recordedAt: Date;
  /** Who wrote it; null where signatures did. */
  recordedBy: string | null;
  service: {
    orderedAt: Date;
    orderedBy: string;
    startsAt: Date;
    endsAt: Date;
    places: number;
    /** Null for a remote service. */
    site: Point | null;
  };
  /** When the volunteer got the place. */
  placeTakenAt: Date | null;
  /** The one served and the volunteer live together, or are the same. */
  ownHousehold: boolean;
  signatures: SignatureFacts[];
}

/** One use of a device. */
export interface DeviceUse {
  device: string;
  volunteerId: string;
  requestId: string;
  at: Date;
  site: Point | null;
}

/** How far around a record its evidence reaches. */
export interface EvidenceReach {
  /** Days before and after, of the same volunteer. */
  days: number;
  /** Minutes before and after it was written, by the same handler. */
  handlerMinutes: number;
  /** Hours before and after, of the same device. */
  deviceHours: number;
}

/** Records with what lies around them: other records of the volunteers, handlers and services, and other uses of the devices. */
export interface Evidence {
  records: RecordFacts[];
  around: RecordFacts[];
  deviceUses: DeviceUse[];
}

/** What the review of a record decides. */
export type ReviewDecision = { kind: 'RELEASE' } | { kind: 'CORRECT'; minutes: number } | { kind: 'REVOKE' };
