/** A seeded stream of numbers (sfc32), the same on every machine: the source of all made-up data. */
export class SeededRandom {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(readonly seed: string) {
    // Two rounds of FNV-1a over the seed fill the state; the first outputs are thrown away.
    this.a = hash(`${seed}/a`);
    this.b = hash(`${seed}/b`);
    this.c = hash(`${seed}/c`);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** A stream of its own, independent of how much was drawn from this one. */
  fork(label: string): SeededRandom {
    return new SeededRandom(`${this.seed}/${label}`);
  }

  /** A whole number from 0 up to and without `below`. */
  integer(below: number): number {
    return Math.floor((this.next() / 4294967296) * below);
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + this.integer(last - first + 1);
  }

  /** True in `permille` of 1000 cases. */
  chance(permille: number): boolean {
    return this.integer(1000) < permille;
  }

  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T {
    return list[this.integer(list.length)] as T;
  }

  /** One of the list by whole weights. */
  weighted<T>(list: ReadonlyArray<readonly [T, number]>): T {
    let rest = this.integer(list.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [value, weight] of list) {
      if (rest < weight) return value;
      rest -= weight;
    }
    return (list[0] as readonly [T, number])[0];
  }

  /** A bell-shaped whole number within ±spread (sum of four uniform draws): exact integers, no library logarithm. */
  bell(spread: number): number {
    let sum = 0;
    for (let i = 0; i < 4; i++) sum += this.integer(spread + 1);
    return Math.round(sum / 2) - spread;
  }

  private next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value | 0;
}
