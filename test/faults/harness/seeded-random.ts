import { randomInt } from 'node:crypto';

/** Random decisions that can be had again: LINLI_FAULT_SEED sets the seed, and each run prints its own. */
export class SeededRandom {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** With the seed of the environment, or a new one; prints it with the name of the test. */
  static printed(name: string): SeededRandom {
    const given = process.env.LINLI_FAULT_SEED;
    const seed = given === undefined || given === '' ? randomInt(2 ** 31) : Number(given);
    process.stdout.write(`${name}: LINLI_FAULT_SEED=${seed}\n`);
    return new SeededRandom(seed);
  }

  /** A generator of its own, so that concurrent users do not take from one another. */
  branch(index: number): SeededRandom {
    return new SeededRandom((this.seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0);
  }

  /** A whole number from 0 up to and without `below`. (mulberry32) */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.below(of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }
}
