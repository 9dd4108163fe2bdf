/** A fen with its owner; the simplest book there can be: a row of coins, first in first out. */
interface Coin {
  readonly gift: string;
  spentOn: string | null;
}

/** What the lots of one purpose must say, told coin by coin. */
export class CoinModel {
  private coins: Coin[] = [];
  private uncovered: string[] = [];
  private clock = 0;
  private readonly firstWithout = new Map<string, number>();
  private readonly touched = new Map<string, number>();

  gift(gift: string, amount: number): void {
    this.coins.push(...Array.from({ length: amount }, () => ({ gift, spentOn: null })));
  }

  spend(spentOn: string, amount: number): void {
    this.cover();
    this.draw(spentOn, amount);
  }

  /** What no money stood behind first, then the newest coins. */
  reclaim(spentOn: string, amount: number): void {
    let left = amount;
    while (left > 0 && this.uncovered.includes(spentOn)) {
      this.uncovered.splice(this.uncovered.indexOf(spentOn), 1);
      left -= 1;
    }
    for (const coin of [...this.coins].reverse()) {
      if (left === 0 || coin.spentOn !== spentOn) continue;
      this.touch(coin.gift, spentOn);
      coin.spentOn = null;
      left -= 1;
    }
    this.cover();
  }

  /** Free coins first; spent ones, the newest use first, are taken over by the next free ones. */
  refund(gift: string, amount: number): void {
    const own = this.coins.filter((coin) => coin.gift === gift);
    const age = ({ spentOn }: Coin): number =>
      spentOn === null ? Number.MAX_SAFE_INTEGER : (this.touched.get(`${gift} ${spentOn}`) ?? 0);
    const gone = own.sort((one, other) => age(other) - age(one)).slice(0, amount);
    this.coins = this.coins.filter((coin) => !gone.includes(coin));
    const displaced = gone.flatMap(({ spentOn }) => spentOn ?? []);
    for (const spentOn of new Set(displaced)) this.touch(gift, spentOn);
    for (const spentOn of displaced) this.draw(spentOn, 1);
  }

  spentFor(spentOn: string): number {
    return this.coins.filter((coin) => coin.spentOn === spentOn).length + this.without(spentOn);
  }

  without(spentOn: string): number {
    return this.uncovered.filter((one) => one === spentOn).length;
  }

  standing(gift: string): number {
    return this.coins.filter((coin) => coin.gift === gift).length;
  }

  /** Fen of a gift by what they were spent on; `free` for the rest. */
  partsOf(gift: string): Record<string, number> {
    const parts: Record<string, number> = {};
    for (const { spentOn } of this.coins.filter((coin) => coin.gift === gift)) {
      parts[spentOn ?? 'free'] = (parts[spentOn ?? 'free'] ?? 0) + 1;
    }
    return parts;
  }

  /** The spending that was first without money comes first. */
  private cover(): void {
    const since = (spentOn: string): number => this.firstWithout.get(spentOn) ?? 0;
    const owed = this.uncovered.sort((one, other) => since(one) - since(other));
    this.uncovered = [];
    for (const spentOn of owed) this.draw(spentOn, 1);
  }

  private draw(spentOn: string, amount: number): void {
    for (let left = amount; left > 0; left -= 1) {
      const coin = this.coins.find((one) => one.spentOn === null);
      if (coin === undefined) {
        this.uncovered.push(spentOn);
        this.clock += 1;
        if (!this.firstWithout.has(spentOn)) this.firstWithout.set(spentOn, this.clock);
        continue;
      }
      coin.spentOn = spentOn;
      this.touch(coin.gift, spentOn);
    }
  }

  private touch(gift: string, spentOn: string): void {
    this.clock += 1;
    this.touched.set(`${gift} ${spentOn}`, this.clock);
  }
}
