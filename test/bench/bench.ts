import { cpus, totalmem } from 'node:os';
import { aimText, meets, rounded, type Circumstances, type Line, type Measurement, type Skip } from './figure.js';

/** What a bench is given to speak with. */
export interface Report {
  /** Tells one figure: prints its line. */
  measured(measurement: Measurement): void;
  /** Tells that a figure could not be measured here, and why. */
  skipped(skip: Skip): void;
}

/** A bench, the default export of a file `<name>.bench.ts` in this folder; nothing else is needed to have it run. */
export interface Bench {
  /** Ends a bench that hangs. Default 300. */
  readonly timeLimitSeconds?: number;
  /** Measures and reports. An exception is an error of the bench; a missed aim is not. */
  run(report: Report): Promise<void>;
}

/** Turns what a bench reports into lines. */
export function reportOf(bench: string, write: (line: Line) => void, now: () => Date = () => new Date()): Report {
  return {
    measured: ({ database, aim, value, ...rest }) =>
      write({
        ...{ bench, engine: rest.engine, figure: rest.figure, value: rounded(value), unit: rest.unit },
        ...{ aim: aimText(aim, rest.unit), met: meets(value, aim), ours: rest.ours, baseline: rest.baseline },
        ...circumstances(now(), database),
        settings: rest.settings,
      }),
    skipped: ({ engine, figure, aim, skipped }) => write({ bench, engine, figure, aim: aimText(aim), skipped }),
  };
}

function circumstances(now: Date, database: string | undefined): Circumstances {
  const [cpu] = cpus();
  return {
    date: now.toISOString().slice(0, 10),
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      ...(database === undefined ? {} : { database }),
    },
  };
}
