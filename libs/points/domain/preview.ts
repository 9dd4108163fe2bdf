import type { RecordSource } from './points-policy.js';

/** What one service earned, and what it would have earned. */
export interface ServicePreview {
  volunteerId: string;
  source: RecordSource;
  now: number;
  then: number;
}

/** What a new version would have done to the services of one source. */
export interface SourcePreview {
  source: RecordSource;
  services: number;
  awardsNow: number;
  awardsThen: number;
  pointsNow: number;
  pointsThen: number;
  /** Volunteers who would have more points from this source, fewer, or as many. */
  gaining: number;
  losing: number;
  unchanged: number;
}

const sources: readonly RecordSource[] = ['SIGNED', 'BACKFILLED', 'PAPER'];

/** Adds services up by source; keeps one number for each volunteer and source. */
export class PreviewTally {
  private readonly sums = new Map<RecordSource, SourcePreview>();
  private readonly changes = new Map<RecordSource, Map<string, number>>();

  add({ volunteerId, source, now, then }: ServicePreview): void {
    const sum = this.sums.get(source) ?? emptyOf(source);
    sum.services += 1;
    sum.awardsNow += now > 0 ? 1 : 0;
    sum.awardsThen += then > 0 ? 1 : 0;
    sum.pointsNow += now;
    sum.pointsThen += then;
    this.sums.set(source, sum);
    const changes = this.changes.get(source) ?? new Map<string, number>();
    changes.set(volunteerId, (changes.get(volunteerId) ?? 0) + then - now);
    this.changes.set(source, changes);
  }

  /** The sums in the order signed, backfilled, paper; sources without services are left out. */
  result(): SourcePreview[] {
    return sources.flatMap((source) => {
      const sum = this.sums.get(source);
      if (!sum) return [];
      const changes = [...(this.changes.get(source)?.values() ?? [])];
      const gaining = changes.filter((change) => change > 0).length;
      const losing = changes.filter((change) => change < 0).length;
      return [{ ...sum, gaining, losing, unchanged: changes.length - gaining - losing }];
    });
  }
}

function emptyOf(source: RecordSource): SourcePreview {
  const nothing = { services: 0, awardsNow: 0, awardsThen: 0, pointsNow: 0, pointsThen: 0 };
  return { source, ...nothing, gaining: 0, losing: 0, unchanged: 0 };
}
