import fc from 'fast-check';
import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability } from '../index.js';

/** The reference: a ledger in memory, as short as the rules allow. */
class Reference {
  readonly balance = new Map<string, number>();
  readonly held = new Map<string, number>();
  private readonly holds: { debit: string; credit: string; amount: number; open: boolean }[] = [];
  private readonly transfers: { debit: string; credit: string; amount: number; reversible: boolean }[] = [];

  post(debit: string, credit: string, amount: number): string {
    if (debit === credit) return 'SAME_ACCOUNT';
    if (debit !== 'issued' && this.of(debit) - (this.held.get(debit) ?? 0) < amount) return 'INSUFFICIENT_POINTS';
    this.move(debit, credit, amount, true);
    return 'done';
  }
  reserve(debit: string, credit: string, amount: number): string {
    if (debit === credit) return 'SAME_ACCOUNT';
    if (debit !== 'issued' && this.of(debit) - (this.held.get(debit) ?? 0) < amount) return 'INSUFFICIENT_POINTS';
    this.held.set(debit, (this.held.get(debit) ?? 0) + amount);
    this.holds.push({ debit, credit, amount, open: true });
    return 'done';
  }
  settle(index: number, part: number | 'void'): string {
    const hold = this.holds[index];
    if (!hold) return 'none';
    if (!hold.open) return 'HOLD_ALREADY_SETTLED';
    if (part !== 'void' && part > hold.amount) return 'HOLD_AMOUNT_EXCEEDED';
    hold.open = false;
    this.held.set(hold.debit, (this.held.get(hold.debit) ?? 0) - hold.amount);
    if (part !== 'void') this.move(hold.debit, hold.credit, part, true);
    return 'done';
  }
  reverse(index: number): string {
    const transfer = this.transfers[index];
    if (!transfer) return 'none';
    if (!transfer.reversible) return 'TRANSFER_ALREADY_REVERSED';
    const refusal =
      transfer.credit === 'issued' ||
      this.of(transfer.credit) - (this.held.get(transfer.credit) ?? 0) >= transfer.amount;
    if (!refusal) return 'INSUFFICIENT_POINTS';
    transfer.reversible = false;
    this.move(transfer.credit, transfer.debit, transfer.amount, false);
    return 'done';
  }
  of(code: string): number {
    return this.balance.get(code) ?? 0;
  }
  private move(debit: string, credit: string, amount: number, keep: boolean): void {
    this.balance.set(debit, this.of(debit) - amount);
    this.balance.set(credit, this.of(credit) + amount);
    if (keep) this.transfers.push({ debit, credit, amount, reversible: true });
  }
}

const NAMES = ['issued', 'a', 'b', 'c'] as const;
const name = fc.constantFrom(...NAMES);
const amount = fc.integer({ min: 1, max: 30 });
const index = fc.nat({ max: 12 });
const command = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('post' as const), debit: name, credit: name, amount }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reserve' as const), debit: name, credit: name, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      index,
      part: fc.oneof(amount, fc.constant('void' as const)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), index }) },
);

describeOnEachEngine('ledger against a reference ledger', [ledgerCapability], (context) => {
  it('does the same as the reference for any commands', async () => {
    const ledger = context().get(Ledger);
    let run = 0;
    const property = fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 30 }), async (commands) => {
      const prefix = `run-${(run += 1)}:`;
      const real = (code: string): string => prefix + code;
      await ledger.ensureAccounts(
        NAMES.map((code) => ({ code: real(code), asset: 'POINT', mayOverdraw: code === 'issued' })),
      );
      const reference = new Reference();
      const [holds, transfers]: [string[], string[]] = [[], []];
      const code = (action: Promise<unknown>): Promise<string> =>
        action.then(
          () => 'done',
          (error: { code?: string }) => String(error.code ?? error),
        );
      for (const step of commands) {
        if (step.do === 'post' || step.do === 'reserve') {
          const input = {
            kind: step.do,
            asset: 'POINT' as const,
            debit: real(step.debit),
            credit: real(step.credit),
            amount: step.amount,
          };
          const ids = step.do === 'post' ? transfers : holds;
          const did = await code(
            (step.do === 'post' ? ledger.post(input) : ledger.reserve(input)).then(({ id }) => ids.push(id)),
          );
          expect(did).toBe(reference[step.do](step.debit, step.credit, step.amount));
        } else if (step.do === 'settle') {
          const id = holds[step.index];
          const { part } = step;
          const action = (): Promise<unknown> =>
            part === 'void'
              ? ledger.voidHold(id ?? '')
              : ledger.postHold(id ?? '', { amount: part }).then((posted) => transfers.push(posted.id));
          expect(id === undefined ? 'none' : await code(action())).toBe(reference.settle(step.index, part));
        } else {
          const id = transfers[step.index];
          expect(id === undefined ? 'none' : await code(ledger.reverse(id, { kind: 'reversal' }))).toBe(
            reference.reverse(step.index),
          );
        }
      }
      const accounts = await ledger.accounts(NAMES.map(real));
      for (const { code: found, balance, held } of accounts) {
        const short = found.slice(prefix.length);
        expect([short, balance, held]).toEqual([short, reference.of(short), reference.held.get(short) ?? 0]);
      }
    });
    await fc.assert(property, { numRuns: 25, seed: 20_260_302 });
    expect((await ledger.audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
