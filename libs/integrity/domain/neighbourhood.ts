import type { DeviceUse, RecordFacts, Surroundings } from './record-facts.js';

/** Records and uses of devices, ready to be asked what lies around any of them. */
export class Neighbourhood {
  private readonly byVolunteer: ReadonlyMap<string, readonly RecordFacts[]>;
  private readonly byHandler: ReadonlyMap<string, readonly RecordFacts[]>;
  private readonly byDevice: ReadonlyMap<string, readonly DeviceUse[]>;

  constructor(records: readonly RecordFacts[], uses: readonly DeviceUse[]) {
    this.byVolunteer = grouped(records, (record) => record.volunteerId);
    this.byHandler = grouped(records, (record) => record.recordedBy);
    this.byDevice = grouped(uses, (use) => use.device);
  }

  of(record: RecordFacts): Surroundings {
    const devices = new Set(record.signatures.flatMap(({ device }) => device ?? []));
    return {
      ofVolunteer: (this.byVolunteer.get(record.volunteerId) ?? []).filter((one) => one.recordId !== record.recordId),
      ofHandler: record.recordedBy === null ? [] : (this.byHandler.get(record.recordedBy) ?? []),
      deviceUses: [...devices].flatMap((device) => this.byDevice.get(device) ?? []),
    };
  }
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
