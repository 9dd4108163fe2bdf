import fc from 'fast-check';
import { describeOnEachEngine, seededRuns } from '#testing';
import { Ledger, ledgerCapability } from '../index.js';
import { ReferenceLedger, type Ask } from './reference-ledger.js';

const NAMES = ['issued', 'a', 'b', 'c'] as const;
/** Few keys and few amounts: each key is used again, with the same input and with another. */
const key = fc.option(fc.constantFrom('k1', 'k2', 'k3', 'k4'), { nil: undefined, freq: 2 });
const name = fc.constantFrom(...NAMES);
const amount = fc.oneof(fc.constant(5), fc.integer({ min: 1, max: 30 }));
const ask = fc.record({ debit: name, credit: name, amount, key });
type Asked = Pick<Ask, 'debit' | 'credit' | 'amount' | 'key'>;
const index = fc.nat({ max: 12 });
const until = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
const part = fc.oneof(amount, fc.constantFrom('whole' as const, 'void' as const));

const commands = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('post' as const), ask }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('batch' as const), asks: fc.array(ask, { minLength: 1, maxLength: 4 }) }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('reserve' as const), ask, until }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('settle' as const), index, part, key }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('reverse' as const), index, key }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 15 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('timers' as const) }) },
  ),
  { minLength: 5, maxLength: 40 },
);
type Command = (typeof commands extends fc.Arbitrary<infer List> ? List : never) extends (infer One)[] ? One : never;

const asset = 'POINT' as const;

describeOnEachEngine('ledger against a reference ledger', [ledgerCapability], (context) => {
  let run = 0;

  /** One run has accounts and keys of its own. */
  class Run {
    readonly prefix = `run-${(run += 1)}:`;
    readonly reference = new ReferenceLedger(NAMES);
    readonly began = context().clock.now().getTime();
    readonly transfers: string[] = [];
    readonly holds: string[] = [];

    constructor(readonly ledger: Ledger) {}

    async open(): Promise<this> {
      const accounts = NAMES.map((code) => ({ code: this.prefix + code, asset, mayOverdraw: code === 'issued' }));
      await this.ledger.ensureAccounts(accounts);
      return this;
    }

    async step(command: Command): Promise<void> {
      const { reference, ledger } = this;
      const expected = attempt(() => this.expected(command));
      if (command.do === 'wait') {
        reference.minute += command.minutes;
        return context().clock.advance({ minutes: command.minutes });
      }
      if (command.do === 'timers') {
        reference.expire();
        return context().settle();
      }
      if (command.do === 'settle' && this.holds[command.index] === undefined) return;
      if (command.do === 'reverse' && this.transfers[command.index] === undefined) return;
      const found = await this.really(command, ledger).catch((error: { code?: string }) => String(error.code ?? error));
      if (typeof expected === 'string' || typeof found === 'string') return expect(found).toEqual(expected);
      // A number that is new is the next; one that is known has the same id as before.
      const ids = command.do === 'reserve' ? this.holds : this.transfers;
      expected.forEach((number, at) => (ids[number] ??= found[at] ?? ''));
      expect(found).toEqual(expected.map((number) => ids[number]));
      expect(new Set(ids).size).toBe(ids.length);
    }

    private expected(command: Command): readonly number[] {
      const { reference } = this;
      if (command.do === 'post') return reference.post([told(command.ask)]);
      if (command.do === 'batch') return reference.post(command.asks.map((one) => told(one)));
      if (command.do === 'reserve') return [reference.reserve(told(command.ask, command.until))];
      if (command.do === 'settle' && this.holds[command.index] !== undefined)
        return reference.settle(command.index, command.part, { key: command.key, input: JSON.stringify(command) });
      if (command.do === 'reverse' && this.transfers[command.index] !== undefined)
        return [reference.reverse(command.index, { key: command.key, input: JSON.stringify(command) })];
      return [];
    }

    private async really(command: Command, ledger: Ledger): Promise<readonly string[]> {
      if (command.do === 'post') return [(await ledger.post(this.input(command.ask))).id];
      if (command.do === 'batch')
        return (await ledger.postBatch(command.asks.map((one) => this.input(one)))).map(({ id }) => id);
      if (command.do === 'reserve') {
        const expiresAt = command.until === undefined ? undefined : new Date(this.began + command.until * 60_000);
        return [(await ledger.reserve({ ...this.input(command.ask), expiresAt })).id];
      }
      if (command.do === 'settle') {
        const holdId = this.holds[command.index] ?? '';
        if (command.part === 'void') return ledger.voidHold(holdId).then(() => []);
        const whole = command.part === 'whole' ? {} : { amount: command.part };
        return [(await ledger.postHold(holdId, { ...whole, idempotencyKey: this.key(command.key) })).id];
      }
      if (command.do !== 'reverse') return [];
      const note = { kind: 'reversal', idempotencyKey: this.key(command.key) };
      return [(await ledger.reverse(this.transfers[command.index] ?? '', note)).id];
    }

    private input(one: Asked): Parameters<Ledger['reserve']>[0] {
      const { debit, credit } = one;
      const accounts = { debit: this.prefix + debit, credit: this.prefix + credit };
      return { kind: 'model', asset, ...accounts, amount: one.amount, idempotencyKey: this.key(one.key) };
    }

    private key(one: string | undefined): string | undefined {
      return one === undefined ? undefined : this.prefix + one;
    }

    /** Every balance and reservation is the reference's, and all of them sum to zero. */
    async check(): Promise<void> {
      const { reference, prefix } = this;
      const accounts = await this.ledger.accounts(NAMES.map((code) => prefix + code));
      const found = accounts.map(({ code, balance, held }) => [code.slice(prefix.length), balance, held]);
      const wanted = NAMES.map((code) => [code, reference.balance[code] ?? 0, reference.held[code] ?? 0]);
      expect(found.sort()).toEqual(wanted.sort());
      expect(accounts.reduce((sum, { balance }) => sum + balance, 0)).toBe(0);
    }
  }

  it('does the same as the reference for any commands', async () => {
    const ledger = context().get(Ledger);
    const property = fc.asyncProperty(commands, async (list) => {
      const one = await new Run(ledger).open();
      for (const command of list) {
        await one.step(command);
        await one.check();
      }
    });
    await fc.assert(property, seededRuns(`ledger against a reference, ${context().engine}`, 30));
    expect((await ledger.audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});

function told(asked: Asked, until?: number): Ask {
  return { ...asked, until, input: JSON.stringify([asked, until]) };
}

/** What the reference answers: numbers, or the code of its refusal. */
function attempt(command: () => readonly number[]): readonly number[] | string {
  try {
    return command();
  } catch (refusal) {
    return (refusal as Error).message;
  }
}
