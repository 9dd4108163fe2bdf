import { newId } from '#kernel';
import { Ledger, ledgerCapability } from '#ledger';
import { Database, UnitOfWork, type Engine } from '#platform';
import { AppendLeaves, HeadKey, proofsCapability, proofText, ProveTransfer, SignHead, verifyProof } from '#proofs';
import { createTestContext, mariadbIsGiven, type TestContext } from '#testing';
import { createHash } from 'node:crypto';
import type { Bench, Report } from './bench.js';
import { percentile, sideOf } from './rounds.js';

const SETTINGS = { leaves: 1_000_000, transfers: 10_000, proofs: 1_000, rounds: 5 } as const;
const ROWS = 320;
const CHUNKS = 50;

const sha256 = (digits: string): string => createHash('sha256').update(digits, 'hex').digest('hex');

/** Rows of one table, put in by statements of one length. */
class Filling {
  private values: (string | number)[] = [];
  private rows = 0;

  constructor(
    private readonly database: Database,
    private readonly table: string,
    private readonly columns: number,
  ) {}

  async add(...row: (string | number)[]): Promise<void> {
    this.values.push(...row);
    if ((this.rows += 1) === ROWS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows === 0) return;
    const row = `(${Array(this.columns).fill('?').join(', ')})`;
    const values = this.values.splice(0);
    await this.database.change(`INSERT INTO ${this.table} VALUES ${Array(this.rows).fill(row).join(', ')}`, values);
    this.rows = 0;
  }
}

/** Leaves of transfers that are not in this ledger, with all the nodes above them: what is there from earlier years. */
async function plantLeaves(context: TestContext, count: number): Promise<void> {
  const [units, database] = [context.get(UnitOfWork), context.get(Database)];
  const leaves = new Filling(database, 'proofs_leaf (place, transfer_id, commitment)', 3);
  const nodes = new Filling(database, 'proofs_node (level, place, hash)', 3);
  const peaks: { level: number; hash: string }[] = [];
  const plant = async (index: number): Promise<void> => {
    const commitment = sha256(index.toString(16).padStart(8, '0'));
    await leaves.add(index, newId(), commitment);
    let top = { level: 0, hash: sha256(`00${commitment}`) };
    for (let place = index; peaks.at(-1)?.level === top.level;) {
      top = { level: top.level + 1, hash: sha256(`01${peaks.pop()?.hash ?? ''}${top.hash}`) };
      place = (place - 1) / 2;
      await nodes.add(top.level, place, top.hash);
    }
    peaks.push(top);
  };
  for (let done = 0; done < count;) {
    await units.run(async () => {
      for (const end = Math.min(count, done + ROWS * CHUNKS); done < end; done += 1) await plant(done);
      await leaves.flush();
      await nodes.flush();
    });
  }
  await units.run(() => database.change('UPDATE proofs_log SET size = ?', [count]));
}

async function postTransfers(context: TestContext): Promise<string[]> {
  const ledger = context.get(Ledger);
  const sides = ['bench:from', 'bench:to'].map((code) => ({ code, asset: 'CNY' as const, mayOverdraw: true }));
  await ledger.ensureAccounts(sides);
  const gift = { kind: 'funds.gift', asset: 'CNY' as const, debit: 'bench:from', credit: 'bench:to', amount: 5_000 };
  const ids: string[] = [];
  while (ids.length < SETTINGS.transfers) {
    const batch = Array.from({ length: 1_000 }, () => ({ ...gift, reference: newId() }));
    ids.push(...(await ledger.postBatch(batch)).map(({ id }) => id));
  }
  return ids;
}

/** Milliseconds of proofs made and verified one after the other: of transfers all over, each back to an earlier head. */
async function timeProofs(context: TestContext, ids: readonly string[], since: number): Promise<number[]> {
  const [prove, trusted] = [context.get(ProveTransfer), [context.get(HeadKey).keyId]];
  const times: number[] = [];
  for (let at = 0; at < SETTINGS.proofs; at += 1) {
    const id = ids[(at * 7_919) % ids.length] ?? '';
    const begin = performance.now();
    const file = Buffer.from(proofText(await prove.execute(id, since)), 'utf8');
    const { fault } = verifyProof(file, trusted);
    times.push(performance.now() - begin);
    if (fault !== null) throw new Error(fault);
  }
  return times;
}

async function measure(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, [ledgerCapability, proofsCapability]);
  await plantLeaves(context, SETTINGS.leaves - SETTINGS.transfers);
  const earlier = await context.get(SignHead).execute();
  const ids = await postTransfers(context);
  const begin = performance.now();
  let appended = 0;
  for (let some = 1; some > 0; appended += some) some = await context.get(AppendLeaves).execute();
  const rate = appended / ((performance.now() - begin) / 1_000);
  if (appended !== SETTINGS.transfers) throw new Error(`${appended} leaves were appended`);
  await context.get(SignHead).execute();
  const rounds: number[][] = [];
  for (let round = -1; round < SETTINGS.rounds; round += 1) {
    const times = await timeProofs(context, ids, earlier.size);
    if (round >= 0) rounds.push(times);
  }
  await context.close();
  const all = rounds.flat();
  const name = engine === 'mysql' ? 'MariaDB' : 'SQLite';
  const more = { p50: percentile(all, 0.5), p99: percentile(all, 0.99), max: Math.max(...all) };
  const what = 'p99 of each round: inclusion, consistency with an earlier head, written as a file, read, checked';
  report.measured({
    ...{ engine: name, figure: 'p99 of a proof made and verified at 1,000,000 leaves', unit: 'ms', baseline: null },
    ...{ value: more.p99, aim: { atMost: 50 }, settings: SETTINGS },
    ours: sideOf(
      what,
      'ms',
      rounds.map((times) => percentile(times, 0.99)),
      more,
    ),
  });
  report.measured({
    ...{ engine: name, figure: 'leaves appended a second at 1,000,000 leaves', unit: 'leaves/s', baseline: null },
    ...{ value: rate, aim: null, settings: SETTINGS },
    ours: sideOf('AppendLeaves over 10,000 transfers that wait', 'leaves/s', [rate]),
  });
}

const bench: Bench = {
  timeLimitSeconds: 900,
  async run(report) {
    const engines: Engine[] = mariadbIsGiven() ? ['sqlite', 'mysql'] : ['sqlite'];
    for (const engine of engines) await measure(report, engine);
  },
};

export default bench;
