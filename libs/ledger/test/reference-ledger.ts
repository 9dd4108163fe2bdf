/** One posting as it is asked for. `input`: all that was asked, by which a key is known again; `until`: the minute it lapses. */
export interface Ask {
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly key: string | undefined;
  readonly input: string;
  readonly until?: number;
}

type Written = Ask & { reverses?: number; reversedBy?: number; posted?: number; isOver?: boolean };

/** The ledger as short as its rules allow, in memory. What was written has a number; a refusal is thrown as its code. */
export class ReferenceLedger {
  minute = 0;
  readonly balance: Record<string, number> = {};
  readonly held: Record<string, number> = {};
  readonly transfers: Written[] = [];
  readonly holds: Written[] = [];

  constructor(accounts: readonly string[]) {
    for (const account of accounts) this.balance[account] = this.held[account] = 0;
  }
  post(asks: readonly Ask[]): number[] {
    if (asks.some(({ debit, credit }) => debit === credit)) refuse('SAME_ACCOUNT');
    for (const ask of asks) agree([...this.transfers, ...asks].find(sameKey(ask.key)), ask.input);
    const [balance, count] = [{ ...this.balance }, this.transfers.length];
    try {
      return asks.map((ask) => known(this.transfers, ask.key) ?? this.write(ask));
    } catch (refusal) {
      Object.assign(this.balance, balance);
      this.transfers.splice(count);
      throw refusal;
    }
  }
  reserve(ask: Ask): number {
    if (ask.debit === ask.credit) refuse('SAME_ACCOUNT');
    const earlier = known(this.holds, ask.key);
    if (earlier !== undefined) return agree(this.holds[earlier], ask.input, earlier);
    if (ask.until !== undefined && ask.until <= this.minute) refuse('HOLD_EXPIRY_IN_THE_PAST');
    this.require(ask);
    this.held[ask.debit] = (this.held[ask.debit] ?? 0) + ask.amount;
    return this.holds.push({ ...ask }) - 1;
  }
  settle(index: number, part: number | 'whole' | 'void', { key, input }: Pick<Ask, 'key' | 'input'>): number[] {
    const hold = this.holds[index] as Written;
    const earlier = part === 'void' ? undefined : known(this.transfers, key);
    if (hold.posted !== undefined && earlier !== undefined) return [agree(this.transfers[earlier], input, earlier)];
    if (hold.isOver || (hold.until ?? Infinity) <= this.minute) refuse('HOLD_ALREADY_SETTLED');
    if (typeof part === 'number' && part > hold.amount) refuse('HOLD_AMOUNT_EXCEEDED');
    if (earlier !== undefined) refuse('IDEMPOTENCY_CONFLICT');
    this.free(hold);
    if (part === 'void') return [];
    hold.posted = this.write({ ...hold, key, input, amount: part === 'whole' ? hold.amount : part });
    return [hold.posted];
  }
  reverse(index: number, { key, input }: Pick<Ask, 'key' | 'input'>): number {
    const { debit, credit, amount, reverses, reversedBy } = this.transfers[index] as Written;
    if (reverses !== undefined) refuse('TRANSFER_IS_REVERSAL');
    if (reversedBy !== undefined && known(this.transfers, key) === reversedBy) return reversedBy;
    if (reversedBy !== undefined) refuse('TRANSFER_ALREADY_REVERSED');
    if (known(this.transfers, key) !== undefined) refuse('IDEMPOTENCY_CONFLICT');
    const reversal = this.write({ debit: credit, credit: debit, amount, key, input });
    Object.assign(this.transfers[reversal] as Written, { reverses: index });
    return ((this.transfers[index] as Written).reversedBy = reversal);
  }
  /** The timers have come to what has lapsed. */
  expire(): void {
    for (const hold of this.holds) if (!hold.isOver && (hold.until ?? Infinity) <= this.minute) this.free(hold);
  }
  private write({ debit, credit, amount, key, input }: Ask): number {
    this.require({ debit, amount });
    this.balance[debit] = (this.balance[debit] ?? 0) - amount;
    this.balance[credit] = (this.balance[credit] ?? 0) + amount;
    return this.transfers.push({ debit, credit, amount, key, input }) - 1;
  }
  private require({ debit, amount }: Pick<Ask, 'debit' | 'amount'>): void {
    const available = (this.balance[debit] ?? 0) - (this.held[debit] ?? 0);
    if (debit !== 'issued' && available < amount) refuse('INSUFFICIENT_POINTS');
  }
  private free(hold: Written): void {
    hold.isOver = true;
    this.held[hold.debit] = (this.held[hold.debit] ?? 0) - hold.amount;
  }
}

const sameKey =
  (wanted: string | undefined) =>
  ({ key }: Ask): boolean =>
    key !== undefined && key === wanted;

function known(written: readonly Written[], key: string | undefined): number | undefined {
  const index = written.findIndex(sameKey(key));
  return index < 0 ? undefined : index;
}

/** A key that is known must come with the same input; then `answer` is given again. */
function agree(earlier: Ask | undefined, input: string, answer = 0): number {
  if (earlier !== undefined && earlier.input !== input) refuse('IDEMPOTENCY_CONFLICT');
  return answer;
}

function refuse(code: string): never {
  throw new Error(code);
}
