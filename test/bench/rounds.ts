import { rounded, type Side } from './figure.js';

/** How often the sides take turns. */
export interface Rounds {
  readonly rounds: number;
  /** Turns before the first round whose numbers are thrown away. */
  readonly warmUp?: number;
}

/**
 * Lets the sides take turns and returns the numbers of each. Each round begins with another side, so that what one
 * leaves behind (a full log, a warm cache) does not always fall on the same one.
 */
export async function alternately<S extends Record<string, () => Promise<number>>>(
  sides: S,
  { rounds, warmUp = 1 }: Rounds,
): Promise<Record<keyof S, number[]>> {
  const names = Object.keys(sides) as (keyof S)[];
  const numbers = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof S, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const number = await sides[name]?.();
      if (round >= 0 && number !== undefined) numbers[name].push(number);
    }
  }
  return numbers;
}

/** At most so many of the numbers, evenly from the whole row: samples of a long run, short enough for its line. */
export function thinned(numbers: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil(numbers.length / most));
  return numbers.filter((_, index) => index % step === 0);
}

/** Describes one side by the numbers of its rounds. */
export function sideOf(
  what: string,
  unit: string,
  rounds: readonly number[],
  more?: Readonly<Record<string, number>>,
): Side {
  return { what, unit, median: rounded(median(rounds)), rounds: rounds.map(rounded), ...(more ? { more } : {}) };
}

/**
 * How many times the baseline our side does: the median of the ratios of single rounds. The two sides of a round are
 * seconds apart, so what slows the machine down for a while falls on both.
 */
export function ratioOf(ours: Side, baseline: Side): number {
  return median(ours.rounds.map((rate, round) => rate / (baseline.rounds[round] ?? Number.NaN)));
}

/** How many times a second the action ends, done over and over by some workers at once for some seconds. */
export async function perSecond(
  { workers, seconds }: { readonly workers: number; readonly seconds: number },
  action: (worker: number, step: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let done = 0;
  const work = async (worker: number): Promise<void> => {
    for (let step = 0; performance.now() < end; step += 1) {
      await action(worker, step);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return done / ((performance.now() - start) / 1_000);
}

/** Does all of it once, some at a time; tells how many a second. */
export async function rateOf<One>(
  { workers }: { readonly workers: number },
  all: readonly One[],
  each: (one: One) => Promise<unknown>,
): Promise<number> {
  const waiting = [...all];
  const begin = performance.now();
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await each(one);
  };
  await Promise.all(Array.from({ length: workers }, work));
  return all.length / ((performance.now() - begin) / 1_000);
}

/** The middle of the numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('A median needs a number');
  return (low + high) / 2;
}

/** The smallest number that at least `share` (0–1) of the numbers do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('A percentile needs a number');
  return found;
}
