import { Ledger, ledgerCapability, type Transfer, type TransferInput } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';

const WORKERS = 32;

/** Lets others go on: the embedded driver never waits, so nothing else would run until all work is done. */
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What came of many calls at once: answers, and how often each code was thrown. Anything without a code is a fault. */
async function outcomes<T>(
  calls: readonly (() => Promise<T>)[],
): Promise<{ answers: T[]; codes: Record<string, number> }> {
  const results = await Promise.allSettled(calls.map((call) => call()));
  const codes: Record<string, number> = {};
  const answers: T[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') answers.push(result.value);
    else {
      const { code } = result.reason as { code?: string };
      codes[code ?? String(result.reason)] = (codes[code ?? String(result.reason)] ?? 0) + 1;
    }
  }
  return { answers, codes };
}

describeOnEachEngine(
  'ledger under concurrency',
  [ledgerCapability],
  (context) => {
    const ledger = (): Ledger => context().get(Ledger);
    const accounts = Array.from({ length: 8 }, (_, index) => `crossed:${index}`);
    const balance = async (code: string): Promise<number> => (await ledger().balancesOf([code])).get(code) ?? NaN;
    /** Every other call has a unit of its own; the rest share units as the ledger sees fit. */
    const post = (input: TransferInput, index: number): Promise<Transfer> =>
      index % 2 === 0
        ? ledger().post(input)
        : context()
            .get(UnitOfWork)
            .run(() => ledger().post(input));
    const times = <T>(count: number, call: (index: number) => Promise<T>): (() => Promise<T>)[] =>
      Array.from({ length: count }, (_, index) => () => call(index));
    let next = 0;
    const account = async (points: number): Promise<string> => {
      const code = `account:${(next += 1)}`;
      await ledger().ensureAccounts([{ code, asset: 'POINT' }]);
      if (points > 0)
        await ledger().post({ kind: 'issue', asset: 'POINT', debit: 'issued', credit: code, amount: points });
      return code;
    };

    beforeAll(async () => {
      await ledger().ensureAccounts([
        { code: 'issued', asset: 'POINT', mayOverdraw: true },
        ...accounts.map((code) => ({ code, asset: 'POINT' as const })),
      ]);
      await ledger().postBatch(
        accounts.map((credit) => ({ kind: 'issue', asset: 'POINT', debit: 'issued', credit, amount: 20 })),
      );
    });

    it('crossed transfers between 8 accounts by 32 workers: every read adds up, none negative, no deadlock seen by a caller', async () => {
      const random = seeded(20_260_302);
      const unexpected: unknown[] = [];
      let [posted, refused, reads] = [0, 0, 0];
      const worker = async (): Promise<void> => {
        for (let step = 0; step < 25; step += 1) {
          const from = Math.floor(random() * 8);
          const to = (from + 1 + Math.floor(random() * 7)) % 8;
          const input = {
            kind: 'crossed',
            asset: 'POINT' as const,
            debit: accounts[from] ?? '',
            credit: accounts[to] ?? '',
            amount: 1 + Math.floor(random() * 15),
          };
          try {
            await (step % 5 === 0
              ? ledger().postBatch([input, { ...input, debit: input.credit, credit: input.debit, amount: 1 }])
              : post(input, step));
            posted += 1;
          } catch (error) {
            if ((error as { code?: string }).code === 'INSUFFICIENT_POINTS') refused += 1;
            else unexpected.push(error);
          }
          await soon();
        }
      };
      let running = true;
      const reader = async (): Promise<void> => {
        while (running) {
          const balances = [...(await ledger().balancesOf(accounts)).values()];
          reads += 1;
          if (balances.reduce((sum, one) => sum + one, 0) !== 160 || balances.some((one) => one < 0))
            unexpected.push(balances);
          await soon();
        }
      };
      const reading = reader();
      await Promise.all(Array.from({ length: WORKERS }, worker));
      running = false;
      await reading;
      expect(unexpected).toEqual([]);
      expect(posted + refused).toBe(WORKERS * 25);
      expect(posted).toBeGreaterThan(100);
      expect(refused).toBeGreaterThan(0);
      expect(reads).toBeGreaterThan(10);
    });

    it('60 batches that take two accounts in either order: one lock pass, none fails', async () => {
      const [one, two, sink] = [await account(200), await account(200), await account(0)];
      const take = (debit: string): TransferInput => ({ kind: 'take', asset: 'POINT', debit, credit: sink, amount: 1 });
      const { codes } = await outcomes(
        times(60, (index) => ledger().postBatch(index % 2 === 0 ? [take(one), take(two)] : [take(two), take(one)])),
      );
      expect(codes).toEqual({});
      expect([await balance(one), await balance(two), await balance(sink)]).toEqual([140, 140, 120]);
    });

    it('units that post twice, in either order: deadlocks are retried, never seen by the caller', async () => {
      const [one, two, sink] = [await account(200), await account(200), await account(0)];
      const units = context().get(UnitOfWork);
      const take = (debit: string): Promise<Transfer> =>
        ledger().post({ kind: 'take', asset: 'POINT', debit, credit: sink, amount: 1 });
      for (let round = 0; round < 10; round += 1) {
        const { codes } = await outcomes(
          times(4, (index) =>
            units.run(async () => {
              await take(index % 2 === 0 ? one : two);
              return take(index % 2 === 0 ? two : one);
            }),
          ),
        );
        expect(codes).toEqual({});
      }
      expect([await balance(one), await balance(two), await balance(sink)]).toEqual([160, 160, 80]);
    });

    it('50 equal requests with one key: one effect, one answer', async () => {
      const [from, to] = [await account(10), await account(0)];
      const { answers, codes } = await outcomes(
        times(50, (index) =>
          post(
            { kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 10, idempotencyKey: `gift:${from}` },
            index,
          ),
        ),
      );
      expect(codes).toEqual({});
      expect(answers).toHaveLength(50);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect([await balance(from), await balance(to)]).toEqual([0, 10]);
    });

    it('50 requests with one key and two inputs: one effect, the others are told', async () => {
      const [from, to] = [await account(100), await account(0)];
      const { answers, codes } = await outcomes(
        times(50, (index) =>
          post(
            {
              kind: 'gift',
              asset: 'POINT',
              debit: from,
              credit: to,
              amount: 1 + (index % 2),
              idempotencyKey: `two:${from}`,
            },
            Math.floor(index / 2),
          ),
        ),
      );
      expect(codes).toEqual({ IDEMPOTENCY_CONFLICT: 25 });
      expect(await balance(to)).toBe(answers[0]?.amount);
    });

    it('one key on different accounts: one effect', async () => {
      const pairs = await Promise.all(
        Array.from({ length: 6 }, async () => [await account(10), await account(0)] as const),
      );
      const { answers, codes } = await outcomes(
        pairs.map(
          ([debit, credit], index) =>
            () =>
              post({ kind: 'gift', asset: 'POINT', debit, credit, amount: 1, idempotencyKey: `spread:${next}` }, index),
        ),
      );
      expect(answers).toHaveLength(1);
      expect(codes).toEqual({ IDEMPOTENCY_CONFLICT: 5 });
    });

    it('64 settlements of one hold: exactly one outcome', async () => {
      for (let round = 0; round < 3; round += 1) {
        const [from, to] = [await account(10), await account(0)];
        const hold = await ledger().reserve({ kind: 'redeem', asset: 'POINT', debit: from, credit: to, amount: 10 });
        const { answers, codes } = await outcomes<unknown>(
          times(
            64,
            (index) => (index % 2 === 0 ? ledger().postHold(hold.id) : ledger().voidHold(hold.id)) as Promise<unknown>,
          ),
        );
        expect(answers).toHaveLength(1);
        expect(codes).toEqual({ HOLD_ALREADY_SETTLED: 63 });
        expect((await balance(from)) + (await balance(to))).toBe(10);
      }
    });

    it('32 reservations of an amount that is there once: one wins', async () => {
      const [from, to] = [await account(10), await account(0)];
      const { answers, codes } = await outcomes(
        times(32, () => ledger().reserve({ kind: 'redeem', asset: 'POINT', debit: from, credit: to, amount: 10 })),
      );
      expect(answers).toHaveLength(1);
      expect(codes).toEqual({ INSUFFICIENT_POINTS: 31 });
    });

    it('32 reversals of one transfer: one wins', async () => {
      const [from, to] = [await account(10), await account(5)];
      const transfer = await ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 10 });
      const { answers, codes } = await outcomes(times(32, () => ledger().reverse(transfer.id, { kind: 'reversal' })));
      expect(answers).toHaveLength(1);
      expect(codes).toEqual({ TRANSFER_ALREADY_REVERSED: 31 });
      expect([await balance(from), await balance(to)]).toEqual([10, 5]);
    });

    it('32 callers open the same accounts: one of each', async () => {
      const specs = Array.from({ length: 5 }, (_, index) => ({
        code: `opened:${index}`,
        asset: 'POINT' as const,
        mayOverdraw: index === 0,
      }));
      const { answers, codes } = await outcomes(
        times(WORKERS, (index) => ledger().ensureAccounts(index % 2 === 0 ? specs : [...specs].reverse())),
      );
      expect(codes).toEqual({});
      expect(new Set(answers.map((ids) => specs.map(({ code }) => ids.get(code)).join())).size).toBe(1);
      const [row] = await context()
        .get(Database)
        .rows<{ total: number | string }>("SELECT COUNT(*) AS total FROM ledger_account WHERE code LIKE 'opened:%'");
      expect(Number(row?.total)).toBe(4 + 16);
    });

    it('1,000 transfers from many to one account, with and without a floor: none lost', async () => {
      const receivers = ['issued', await account(0)];
      const payers = await Promise.all(Array.from({ length: 20 }, () => account(100)));
      const before = await balance('issued');
      const { codes } = await outcomes(
        times(1_000, (index) =>
          post(
            {
              kind: 'pay',
              asset: 'POINT',
              debit: payers[index % 20] ?? '',
              credit: receivers[index % 2] ?? '',
              amount: 1,
            },
            Math.floor(index / 2),
          ),
        ),
      );
      expect(codes).toEqual({});
      expect([(await balance('issued')) - before, await balance(receivers[1] ?? '')]).toEqual([500, 500]);
    });

    it('leaves a ledger in which every invariant holds', async () => {
      expect((await ledger().audit()).filter(({ holds }) => !holds)).toEqual([]);
    });
  },
  { DATABASE_POOL_SIZE: '32' },
);

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
