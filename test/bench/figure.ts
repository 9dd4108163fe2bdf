/** What a figure is to reach; a bench never asserts it, it only says whether it did. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** One side of a comparison: what was run, and what each round gave, in the order of the rounds. */
export interface Side {
  /** What it does, so that a reader can judge whether the comparison is fair. */
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly rounds: readonly number[];
  /** Further numbers of this side, such as a percentile or a count of errors. */
  readonly more?: Readonly<Record<string, number>>;
}

/** What a bench tells of one figure. */
export interface Measurement {
  /** `MariaDB`, `SQLite`, or what else the figure is of; `-` where it is of no engine. */
  readonly engine: string;
  /** What was measured against what; with bench and engine it names the figure for ever. */
  readonly figure: string;
  readonly value: number;
  /** Unit of the value and its aim: `×` for a ratio. */
  readonly unit: string;
  /** Null for a figure that only informs. */
  readonly aim: Aim | null;
  readonly ours: Side;
  /** Null only where nothing is compared. */
  readonly baseline: Side | null;
  /** Version of the database, where one takes part. */
  readonly database?: string;
  /** Everything a repetition needs: workers, seconds a round, rows, pool, durability. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** Why a figure was not measured. */
export interface Skip {
  readonly engine: string;
  readonly figure: string;
  readonly aim: Aim | null;
  readonly skipped: string;
}

/** The machine and the moment of a measurement. */
export interface Circumstances {
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly node: string;
    readonly database?: string;
  };
}

/** The line that is printed for a measured figure. */
export type MeasuredLine = { readonly bench: string } & Omit<Measurement, 'aim' | 'database'> & {
    readonly aim: string | null;
    readonly met: boolean | null;
  } & Circumstances;

/** The line that is printed for a figure whose service is missing. */
export type SkippedLine = { readonly bench: string } & Omit<Skip, 'aim'> & { readonly aim: string | null };

/** One line of output. */
export type Line = MeasuredLine | SkippedLine;

/** Whether a value reaches its aim; null without an aim. */
export function meets(value: number, aim: Aim | null): boolean | null {
  if (aim === null) return null;
  return 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost;
}

/** An aim as text: `≥ 0.7 ×`. */
export function aimText(aim: Aim | null, unit = ''): string | null {
  if (aim === null) return null;
  return `${'atLeast' in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`} ${unit}`.trim();
}

/** Four significant digits: enough to compare, few enough not to pretend. */
export const rounded = (value: number): number => Number(value.toPrecision(4));
