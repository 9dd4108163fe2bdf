import { Ledger, ledgerCapability, type TransferInput } from '#ledger';
import { UnitOfWork, type Engine } from '#platform';
import { createTestContext, type TestContext } from '#testing';

/** What all ledger benches do alike; it goes into the settings of every line. */
export const LEDGER_SETTINGS = { workers: 32, connections: 32, accounts: 1_000, seconds: 1, rounds: 12 } as const;

const ENOUGH = 1_000_000_000;
export const ISSUER = 'bench:issued';

/** One transfer as the benches think of it: between two of the accounts, with a key of its own. */
export interface Step {
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly key: string;
}

/** The ledger on a database of its own, with accounts that have points enough. */
export interface LedgerScene {
  readonly context: TestContext;
  readonly accounts: readonly string[];
  /** Row ids by account code, for those who write by hand. */
  readonly ids: ReadonlyMap<string, string>;
  /** `ledger.post` inside a unit of work of its own, as a use case calls it. */
  postInUnit(step: Step): Promise<unknown>;
  /** `ledger.post` with no unit around it. */
  postAlone(step: Step): Promise<unknown>;
  /** `ledger.postBatch`. */
  postBatch(steps: readonly Step[]): Promise<unknown>;
}

/** Opens a ledger whose pool has as many connections as there are workers. */
export async function openLedger(engine: Engine): Promise<LedgerScene> {
  const context = await createTestContext(engine, [ledgerCapability], {
    DATABASE_POOL_SIZE: String(LEDGER_SETTINGS.connections),
  });
  const [ledger, units] = [context.get(Ledger), context.get(UnitOfWork)];
  const accounts = Array.from({ length: LEDGER_SETTINGS.accounts }, (_, index) => `bench:account:${index}`);
  const ids = await ledger.ensureAccounts([
    { code: ISSUER, asset: 'POINT', mayOverdraw: true },
    ...accounts.map((code) => ({ code, asset: 'POINT' as const })),
  ]);
  await ledger.postBatch(
    accounts.map((credit) => ({ kind: 'bench.issue', asset: 'POINT', debit: ISSUER, credit, amount: ENOUGH })),
  );
  const input = ({ key, ...posting }: Step): TransferInput => ({
    ...{ kind: 'bench.move', asset: 'POINT', reference: key, idempotencyKey: key },
    ...posting,
  });
  return {
    ...{ context, accounts, ids },
    postInUnit: (step) => units.run(() => ledger.post(input(step))),
    postAlone: (step) => ledger.post(input(step)),
    postBatch: (steps) => ledger.postBatch(steps.map(input)),
  };
}

/** An endless row of steps between accounts, the same for the same seed, none with the key of another. */
export function stepsBetween(accounts: readonly string[], seed: number): () => Step {
  let state = seed;
  let count = 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return () => {
    const from = below(accounts.length);
    const to = (from + 1 + below(accounts.length - 1)) % accounts.length;
    count += 1;
    return {
      debit: accounts[from] ?? '',
      credit: accounts[to] ?? '',
      amount: 1 + below(5),
      key: `bench-${seed}-${count}`,
    };
  };
}
