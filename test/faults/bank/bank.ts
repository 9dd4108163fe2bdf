import { newId } from '#kernel';
import { isPassing, Journal, Patience, Refused, type JournalEntry, type SeededRandom } from '../harness/index.js';

/** A transfer or a reservation as it was asked for. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  /** When a reservation lapses. */
  readonly expiresAt?: Date;
}

/** What the door answered: the id of what is in the ledger. */
export interface Moved {
  readonly id: string;
}

const ISSUER = 'fault:issuer';
const EACH = 100;
const WAIT_MS = 120_000;

/** The bank of the workload: accounts with 100 points each, clients that move them, and the book of what must come out. */
export class Bank {
  readonly transfers = new Journal<Move, Moved>();
  readonly holds = new Journal<Move, Moved>();
  readonly codes: readonly string[];
  /** Every outcome that an attempt had: `ok`, a code, or `unreachable`. */
  readonly outcomes = new Set<string>();
  /** How many of the accounts the clients use now: few of them, and they wait for one another. */
  used: number;

  constructor(
    private readonly url: () => string,
    accounts: number,
    private readonly patience = new Patience(),
  ) {
    this.codes = Array.from({ length: accounts }, (_, index) => `fault:account:${index}`);
    this.used = accounts;
  }

  /** Opens the accounts and gives each its points. */
  async open(): Promise<void> {
    await this.steadfast('open', { accounts: this.codes, issuer: ISSUER, each: EACH });
  }

  /** Moves points until told to stop; every tenth time it reserves some for a moment instead. */
  async client(random: SeededRandom, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const [from, to] = this.pair(random);
      const hold = random.below(10) === 0;
      const move = {
        from,
        to,
        amount: random.between(1, 40),
        ...(hold ? { expiresAt: new Date(Date.now() + random.between(500, 3_000)) } : {}),
      };
      await this.order(hold ? 'hold' : 'transfer', hold ? this.holds : this.transfers, newId(), move);
    }
  }

  /** Moves one point from the first account to the second; returns the id of the transfer. */
  async moveOne(): Promise<string> {
    const [from = '', to = ''] = this.codes;
    const entry = await this.order('transfer', this.transfers, newId(), { from, to, amount: 1 });
    if (entry.told === undefined) throw new Error(`refused: ${entry.refused}`);
    return entry.told.id;
  }

  /** Reserves one point of the first account. */
  async reserve(expiresAt: Date): Promise<void> {
    const [from = '', to = ''] = this.codes;
    const entry = await this.order('hold', this.holds, newId(), { from, to, amount: 1, expiresAt });
    if (entry.told === undefined) throw new Error(`refused: ${entry.refused}`);
  }

  /** Sends everything again with the same keys, what was answered and what was not. Returns answers that differ from the first. */
  async sendAgain(): Promise<string[]> {
    const different: string[] = [];
    for (const entry of [...this.transfers.unknown]) await this.send('transfer', entry);
    for (const entry of this.transfers.acknowledged) {
      const again = await this.steadfast<Moved>('transfer', { key: entry.key, ...entry.asked });
      if (again.id !== entry.told?.id) different.push(entry.key);
    }
    return different;
  }

  /** The balances that acknowledged transfers make, each counted once. */
  expected(): Map<string, number> {
    const balances = new Map(this.codes.map((code) => [code, EACH]));
    const add = (code: string, amount: number): void => void balances.set(code, (balances.get(code) ?? 0) + amount);
    for (const { asked } of this.transfers.acknowledged) {
      add(asked.from, -asked.amount);
      add(asked.to, asked.amount);
    }
    return balances;
  }

  /** All balances and the issuer's, from one statement of the product. */
  async balances(): Promise<Map<string, number> | undefined> {
    const answer = await this.once<Record<string, number>>('balances', { codes: [...this.codes, ISSUER] });
    return answer.code === undefined ? new Map(Object.entries(answer.data ?? {})) : undefined;
  }

  private pair(random: SeededRandom): [string, string] {
    const from = random.below(this.used);
    const to = (from + 1 + random.below(this.used - 1)) % this.used;
    return [this.codes[from] ?? '', this.codes[to] ?? ''];
  }

  private async order(
    action: string,
    journal: Journal<Move, Moved>,
    key: string,
    move: Move,
  ): Promise<JournalEntry<Move, Moved>> {
    const entry = journal.open(key, move);
    await this.send(action, entry);
    return entry;
  }

  private async send(action: string, entry: JournalEntry<Move, Moved>): Promise<void> {
    try {
      entry.told = await this.steadfast<Moved>(action, { key: entry.key, ...entry.asked }, () => (entry.attempts += 1));
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      entry.refused = refused.code;
    }
  }

  private async steadfast<D>(action: string, body: unknown, tried: () => void = () => undefined): Promise<D> {
    const began = performance.now();
    for (;;) {
      tried();
      const { data, code } = await this.once<D>(action, body);
      this.outcomes.add(code ?? 'ok');
      if (code === undefined) return data as D;
      if (!isPassing(code)) throw new Refused(code);
      if (this.patience.isOver(began, WAIT_MS))
        throw new Error(`${action} had no answer in two minutes, ${code} at last`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async once<D>(action: string, body: unknown): Promise<{ data?: D; code?: string }> {
    try {
      const answer = await fetch(`${this.url()}/${action}`, {
        method: 'POST',
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      });
      return (await answer.json()) as { data?: D; code?: string };
    } catch {
      return { code: 'unreachable' };
    }
  }
}
