/** A place on earth, WGS-84 degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A signature as evidence: when, where, by which device, and where the code it used was shown. */
export interface SignatureFacts {
  readonly at: Date;
  readonly point: Place | null;
  /** Keyed fingerprint of the installation. */
  readonly device: string | null;
  readonly shownAt: Place | null;
}

/** What is known of how a record came to be 记录依据: ids, times, places. */
export interface RecordFacts {
  readonly recordId: string;
  readonly requestId: string;
  readonly volunteerId: string;
  readonly source: 'SIGNED' | 'BACKFILLED' | 'PAPER';
  readonly minutes: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly recordedAt: Date;
  /** Who wrote it; null where signatures did. */
  readonly recordedBy: string | null;
  readonly service: {
    readonly orderedAt: Date;
    readonly orderedBy: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    /** How many volunteers it has room for. */
    readonly places: number;
    /** Null for a remote service. */
    readonly site: Place | null;
  };
  readonly placeTakenAt: Date | null;
  readonly ownHousehold: boolean;
  readonly signatures: readonly SignatureFacts[];
}

/** One use of a device. */
export interface DeviceUse {
  readonly device: string;
  readonly volunteerId: string;
  readonly at: Date;
  readonly site: Place | null;
}

/** An entry that bears the mark of back-entry (BACK_ENTRY, HASTY_ISSUE), and whose hand wrote it when. */
export interface HandlerMark {
  readonly recordId: string;
  readonly handlerId: string;
  readonly enteredAt: Date;
}

/** What lies around a record. */
export interface Surroundings {
  /** Other records of the same volunteer. */
  readonly ofVolunteer: readonly RecordFacts[];
  /** What the same handler wrote, this record included. */
  readonly ofHandler: readonly RecordFacts[];
  /** Uses of the devices the record was signed with, by anybody. */
  readonly deviceUses: readonly DeviceUse[];
  /** Records that another rule doubts for what they are themselves. */
  readonly doubted: ReadonlySet<string>;
  /** Marked entries of the handler. */
  readonly marks: readonly HandlerMark[];
}
