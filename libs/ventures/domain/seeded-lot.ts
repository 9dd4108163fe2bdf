/** SHA-256 of a text in UTF-8: 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What a seed is made of: nobody knows all of it before the close, everybody does afterwards. */
export interface SeedParts {
  readonly roundId: string;
  /** UTC with milliseconds, ISO 8601. */
  readonly closeAt: string;
  readonly applicationIds: readonly string[];
  /** A public value named at the announcement and not known then, such as a lottery's numbers of a later day. */
  readonly publicValue: string;
  /** Of another draw, after one that found no panel: its number, from 2, and who may be drawn by then. */
  readonly again?: { readonly attempt: number; readonly expertIds: readonly string[] };
}

/**
 * SHA-256 over five lines: the form, the round, its close, the sorted ids of its applications with commas, the public value.
 * Another draw has two lines more: its number, and the sorted ids of the experts who may be drawn, with commas.
 */
export function seedOf({ roundId, closeAt, applicationIds, publicValue, again }: SeedParts, sha256: Sha256): string {
  const parts = [roundId, closeAt, sorted(applicationIds).join(','), publicValue];
  const lines =
    again === undefined
      ? ['linli.draw.v1', ...parts]
      : ['linli.draw.v2', ...parts, `${again.attempt}`, sorted(again.expertIds).join(',')];
  return sha256(lines.join('\n'));
}

const SPAN = 2 ** 52;
const DIGITS = 13;

/**
 * A lot 抽签 that anybody can draw again. Number i (from 0) of a purpose is the first 13 hexadecimal digits of
 * SHA-256(`seed:purpose:i`), 52 bits. A number below n is that number modulo n; numbers from the last multiple of n below
 * 2^52 on are thrown away, so that each outcome is equally likely.
 */
export class SeededLot {
  private drawn = 0;

  constructor(
    private readonly sha256: Sha256,
    private readonly seed: string,
    private readonly purpose: string,
  ) {}

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    for (;;) {
      const number = Number.parseInt(this.sha256(`${this.seed}:${this.purpose}:${this.drawn}`).slice(0, DIGITS), 16);
      this.drawn += 1;
      if (number < SPAN - (SPAN % n)) return number % n;
    }
  }

  /** The ids in the order of the lot: sorted by code unit, then shuffled from the last place down (Fisher–Yates). */
  orderOf(ids: readonly string[]): string[] {
    const order = sorted(ids);
    for (let place = order.length - 1; place > 0; place -= 1) {
      const other = this.below(place + 1);
      [order[place], order[other]] = [order[other] ?? '', order[place] ?? ''];
    }
    return order;
  }
}

/** In ascending order of code units, each once. */
export const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
