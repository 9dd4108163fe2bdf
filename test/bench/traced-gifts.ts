import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { accounts } from '#funds';
import { Database, UnitOfWork } from '#platform';
import type { TestContext } from '#testing';

/** Gifts of 1,000 fen, and as many grants of 900 that use them first in first out: two entries each. */
export const TRACED = { gifts: 250_000, grants: 250_000, entries: 1_000_000, giftFen: 1_000, grantFen: 900 } as const;

const CHUNK = 10_000;
const digit = (name: string): string =>
  `(SELECT 0 AS n ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `UNION ALL SELECT ${n}`).join(' ')}) ${name}`;
/** `i` from the start of a chunk on; ids are made of it, so that every statement finds the rows of the others. */
const NUMBERS = `(SELECT {start} + a.n + 10 * b.n + 100 * c.n + 1000 * d.n AS i FROM ${['a', 'b', 'c', 'd'].map(digit).join(' CROSS JOIN ')}) numbers`;
const text = (expression: string): string => `CAST(${expression} AS CHAR)`;
const START = { gift: 1_000_000, giftTransfer: 2_000_000, grantTransfer: 3_000_000, grant: 4_000_000 } as const;
const id = (kind: keyof typeof START, index = 'i'): string => text(`${index} + ${START[kind]}`);

/** Id of a gift that is used up. */
export const usedGift = (index: number): string => String(START.gift + index);

/** Fills the books of one fund by whole statements: the rows that so many gifts and grants would have left, sound for an audit. */
export async function plantGifts(context: TestContext): Promise<void> {
  const [units, database] = [context.get(UnitOfWork), context.get(Database)];
  const [fund, purpose, drive, now] = [newId(), newId(), newId(), context.clock.now()];
  const regionId = newId<'Region'>();
  await context.get(IdentitySetup).createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
  const rows = await accountRows(context, fund, purpose);
  await units.run(async () => {
    const columns = 'id, host_id, region_id, region_path, kind, name, created_by, created_at';
    const values = [fund, fund, regionId, `/${regionId}/`, 'COMMUNITY', '公益金', fund, now];
    await database.change(`INSERT INTO funds_fund (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, values);
    await database.change('INSERT INTO funds_purpose (id, fund_id, name, place) VALUES (?, ?, ?, 0)', [
      ...[purpose, fund, '救急难'],
    ]);
  });
  const statements = statementsOf({ fund, purpose, drive, now, rows });
  for (let start = 0; start < TRACED.gifts; start += CHUNK) {
    await units.run(async () => {
      for (const { sql, values } of statements) await database.change(sql.replace('{start}', String(start)), values);
    });
  }
  const { gifts, grants, giftFen, grantFen } = TRACED;
  const moved = { inTransit: -giftFen * gifts, donations: giftFen * gifts };
  const spent = { programme: -grantFen * grants, payable: grantFen * grants };
  await units.run(async () => {
    for (const [name, balance] of Object.entries({ ...moved, ...spent })) {
      const row = rows[name as keyof typeof rows];
      await database.change('UPDATE ledger_account SET balance = ?, version = ? WHERE id = ?', [balance, gifts, row]);
    }
  });
}

interface Scene {
  readonly fund: string;
  readonly purpose: string;
  readonly drive: string;
  readonly now: Date;
  readonly rows: Readonly<Record<'inTransit' | 'donations' | 'programme' | 'payable', string>>;
}

async function accountRows(context: TestContext, fund: string, purpose: string): Promise<Scene['rows']> {
  const wanted = {
    inTransit: accounts.inTransit(fund, 'sandbox'),
    donations: accounts.donations(fund, purpose),
    programme: accounts.programme(fund, purpose),
    payable: accounts.grantPayable(fund, 'all'),
  };
  const specs = Object.values(wanted).map((account) => ({ ...account, asset: 'CNY' as const }));
  const ids = await context.get(Ledger).ensureAccounts(specs);
  const row = (name: keyof typeof wanted): string => ids.get(wanted[name].code) ?? '';
  return {
    ...{ inTransit: row('inTransit'), donations: row('donations') },
    ...{ programme: row('programme'), payable: row('payable') },
  };
}

type Statement = { readonly sql: string; readonly values: readonly unknown[] };

function statementsOf({ fund, purpose, drive, now, rows }: Scene): Statement[] {
  const { giftFen, grantFen, gifts } = TRACED;
  const used = (gifts * grantFen) / giftFen;
  const first = `CAST((${grantFen} * i - (${grantFen} * i) % ${giftFen}) / ${giftFen} AS SIGNED)`;
  const room = `(${giftFen} - (${grantFen} * i) % ${giftFen})`;
  const transfer = (kind: 'gift' | 'grant', at: 'giftTransfer' | 'grantTransfer', fen: number): Statement => ({
    sql:
      'INSERT INTO ledger_transfer (id, kind, asset, amount, reference, input_hash, created_at) ' +
      `SELECT ${id(at)}, 'funds.${kind}', 'CNY', ${fen}, ${id(kind)}, '-', ? FROM ${NUMBERS}`,
    values: [now],
  });
  /** Both entries of a transfer follow each other in the ledger's order, as those of every transfer do. */
  const entries = (debit: string, credit: string, at: 'giftTransfer' | 'grantTransfer', fen: number): Statement => ({
    sql:
      'INSERT INTO ledger_entry (transfer_id, account_id, leg, amount, version, balance_after) ' +
      `SELECT ${id(at)}, CASE WHEN side = 0 THEN ? ELSE ? END, 0, (2 * side - 1) * ${fen}, i + 1, (2 * side - 1) * ${fen} * (i + 1) ` +
      `FROM ${NUMBERS} CROSS JOIN (SELECT 0 AS side UNION ALL SELECT 1) sides ORDER BY i, side`,
    values: [debit, credit],
  });
  const use = (lot: string, fen: string, where: string): Statement => ({
    sql:
      'INSERT INTO funds_lot_use (lot_id, fund_id, purpose_id, amount, spent_kind, spent_id, transfer_id, at) ' +
      `SELECT ${lot}, ?, ?, ${fen}, 'GRANT', ${id('grant')}, ${id('grantTransfer')}, ? FROM ${NUMBERS} WHERE ${where}`,
    values: [fund, purpose, now],
  });
  return [
    {
      sql:
        'INSERT INTO funds_donation (id, drive_id, fund_id, host_id, donor_id, naming, amount, state, provider, payment_id, returned, owed, lost, created_at, paid_at) ' +
        `SELECT ${id('gift')}, ?, ?, ?, ?, 'ANONYMOUS', ${giftFen}, 'PAID', 'sandbox', ${id('gift')}, 0, 0, 0, ?, ? FROM ${NUMBERS}`,
      values: [drive, fund, fund, fund, now, now],
    },
    {
      sql:
        'INSERT INTO funds_lot (id, fund_id, purpose_id, source_kind, source_id, donation_id, drive_id, amount, remaining, ordinal, queue, transfer_id, at) ' +
        `SELECT ${id('gift')}, ?, ?, 'GIFT', ${id('gift')}, ${id('gift')}, ?, ${giftFen}, CASE WHEN i < ${used} THEN 0 ELSE ${giftFen} END, ` +
        `i, CASE WHEN i < ${used} THEN NULL ELSE i END, ${id('giftTransfer')}, ? FROM ${NUMBERS}`,
      values: [fund, purpose, drive, now],
    },
    transfer('gift', 'giftTransfer', giftFen),
    transfer('grant', 'grantTransfer', grantFen),
    entries(rows.inTransit, rows.donations, 'giftTransfer', giftFen),
    entries(rows.programme, rows.payable, 'grantTransfer', grantFen),
    use(id('gift', first), `CASE WHEN ${room} < ${grantFen} THEN ${room} ELSE ${grantFen} END`, '1 = 1'),
    use(id('gift', `${first} + 1`), `${grantFen} - ${room}`, `${room} < ${grantFen}`),
  ];
}
