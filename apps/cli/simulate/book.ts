import type { SimulatedRecord } from './simulated-record.js';

/** What a story gives; ids come from the book. */
export type Entry = Omit<SimulatedRecord, 'id'>;

/** All records of a year as they are written. */
export class Book {
  readonly records: SimulatedRecord[] = [];
  private requests = 0;

  /** The id of another order. */
  order(): string {
    this.requests += 1;
    return `request-${this.requests}`;
  }

  write(entry: Entry): void {
    this.records.push({ id: `record-${this.records.length + 1}`, ...entry });
  }
}

/** Minutes as a city counts them that rounds to half hours: a remainder up to 15 gives nothing, up to 45 half an hour. */
export function countedMinutes(claimed: number): number {
  const hours = Math.floor(claimed / 60);
  const rest = claimed - hours * 60;
  return hours * 60 + (rest <= 15 ? 0 : rest <= 45 ? 30 : 60);
}
