import { widestReach } from './evidence-reach.js';
import type { DeviceUse, HandlerMark, RecordFacts, Surroundings } from './record-facts.js';

/** What is known already of the records around: which are doubted for themselves, and which entries are marked. */
export interface KnownDoubts {
  readonly doubted: ReadonlySet<string>;
  readonly marks: readonly HandlerMark[];
}

const nothingKnown: KnownDoubts = { doubted: new Set(), marks: [] };

/** Records and uses of devices, ready to be asked what lies around any of them. */
export class Neighbourhood {
  private readonly byVolunteer: ReadonlyMap<string, readonly RecordFacts[]>;
  private readonly byHandler: ReadonlyMap<string, readonly RecordFacts[]>;
  private readonly byDevice: ReadonlyMap<string, readonly DeviceUse[]>;
  private readonly marksOf: ReadonlyMap<string, readonly HandlerMark[]>;
  private readonly doubted: ReadonlySet<string>;

  constructor(records: readonly RecordFacts[], uses: readonly DeviceUse[], known: KnownDoubts = nothingKnown) {
    this.doubted = known.doubted;
    this.marksOf = grouped(known.marks, (mark) => mark.handlerId);
    this.byVolunteer = grouped(records, (record) => record.volunteerId);
    this.byHandler = grouped(records, (record) => record.recordedBy);
    this.byDevice = grouped(uses, (use) => use.device);
  }

  of(record: RecordFacts): Surroundings {
    const devices = new Set(record.signatures.flatMap(({ device }) => device ?? []));
    return {
      ofVolunteer: (this.byVolunteer.get(record.volunteerId) ?? []).filter((one) => isNear(record, one)),
      ofHandler: record.recordedBy === null ? [] : (this.byHandler.get(record.recordedBy) ?? []),
      deviceUses: [...devices].flatMap((device) => this.byDevice.get(device) ?? []),
      doubted: this.doubted,
      marks: record.recordedBy === null ? [] : (this.marksOf.get(record.recordedBy) ?? []),
    };
  }
}

const DAY = 86_400_000;

/** Another record that began within the reach of the evidence: a day before or after, and the day itself. */
function isNear(record: RecordFacts, other: RecordFacts): boolean {
  const apart = Math.abs(record.startedAt.getTime() - other.startedAt.getTime());
  return other !== record && other.recordId !== record.recordId && apart <= (widestReach.days + 1) * DAY;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
