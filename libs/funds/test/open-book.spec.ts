import { newId } from '#kernel';
import { Checks, Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CloseDrive } from '../app/close-drive.js';
import { FundBooks } from '../app/fund-books.js';
import { GiftTraces } from '../app/gift-traces.js';
import { OpenBooks } from '../app/open-book.js';
import { ServedPeople } from '../app/served-people.js';
import { SpendingSourcesQuery } from '../app/spending-sources.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { spent } from '../domain/grant-postings.js';
import { giftPaid, surplusMoved, type FundPosting } from '../domain/postings.js';
import type { GiftShare } from '../domain/lots.js';
import { grantApproved, matched, matchReversed, misuseReclaimed } from '../domain/spending-postings.js';
import { capabilities, CharityHouse } from './charity-house.js';

describeOnEachEngine('the open book', capabilities, (context) => {
  let house: CharityHouse;
  beforeEach(async () => {
    house = await CharityHouse.build(context());
  });

  const post = (reference: string, postings: readonly FundPosting[], more: { shares?: readonly GiftShare[] } = {}) => {
    const transfer = { kind: 'test.step', key: newId<string>(), reference, postings, ...more };
    return context()
      .get(UnitOfWork)
      .run(() => context().get(FundBooks).post(transfer));
  };
  const purpose = (at = 0): string => house.purposes[at] ?? '';
  const grant = async (amount: number, at = 0): Promise<string> => {
    const id = newId<string>();
    await post(id, grantApproved(house.fundId, purpose(at), id, amount));
    return id;
  };
  const trace = async ({ id }: DonationEntity) => {
    const found = (await context().get(GiftTraces).of([id])).get(id);
    if (!found) throw new Error('There is no trace');
    for (const { amount, parts } of [found, ...found.matches]) {
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
    }
    return found;
  };
  const partsOf = async (donation: DonationEntity): Promise<Record<string, number>> => {
    const { parts } = await trace(donation);
    const sums: Record<string, number> = {};
    for (const { kind, amount } of parts) sums[kind] = (sums[kind] ?? 0) + amount;
    return sums;
  };
  const faults = async (): Promise<string[]> => {
    const checks = context().get(Checks).invariants;
    const found: string[] = [];
    for (const { name, run } of checks.filter((one) => /^(fund|drive|donation)-/.test(one.name))) {
      if ((await run(() => undefined)).broken.length > 0) found.push(name);
    }
    return found;
  };
  afterEach(async () => expect(await faults()).toEqual([]));

  it('follows a gift from its promise to what it paid, with month, purpose and place, and nothing of who received it', async () => {
    const drive = await house.open();
    const promised = await house.promise(await house.resident(), drive.id, 1_000);
    expect(await partsOf(promised)).toEqual({ PROMISED: 1_000 });
    await house.pay(promised);
    expect(await partsOf(promised)).toEqual({ WAITING: 1_000 });
    const caseId = await grant(600);
    const found = await trace(promised);
    const none = { purposeId: purpose(), service: null, provider: null, services: null, settled: null };
    expect(found.parts).toEqual([
      { kind: 'GRANT', amount: 600, month: '2026-03', purpose: '爱心食堂', place: '向阳社区', ...none },
      { kind: 'WAITING', amount: 400, month: null, purpose: '爱心食堂', place: null, ...none },
    ]);
    expect(JSON.stringify(found)).not.toContain(caseId);
    await post(caseId, misuseReclaimed(house.fundId, purpose(), 250));
    expect(await partsOf(promised)).toEqual({ GRANT: 350, WAITING: 650 });
  });

  it('makes the gifts of a drive that succeeds lots of their own, each with its drive', async () => {
    const drive = await house.open({ goal: 500, goalPolicy: 'ALL_OR_NOTHING' });
    const gifts = [await house.gift(drive.id, 300), await house.gift(drive.id, 400)] as const;
    expect(await partsOf(gifts[0])).toEqual({ CONDITIONAL: 300 });
    await context().get(CloseDrive).execute(house.officer, drive.id);
    await grant(350);
    expect([await partsOf(gifts[0]), await partsOf(gifts[1])]).toEqual([{ GRANT: 300 }, { GRANT: 50, WAITING: 350 }]);
    const lots = await context()
      .get(Database)
      .rows<{ driveId: string }>('SELECT drive_id AS driveId FROM funds_lot WHERE fund_id = ?', [house.fundId]);
    expect(lots.map(({ driveId }) => driveId)).toEqual([drive.id, drive.id]);
  });

  it('lets the next lots take over what a gift paid that goes back, and shows what no money stands behind', async () => {
    const drive = await house.open();
    const [first, second] = [await house.gift(drive.id, 500), await house.gift(drive.id, 300)];
    const caseId = await grant(500);
    await house.sandbox.refundInDashboard(first.paymentId, 400);
    await context().settle();
    expect(await partsOf(first)).toEqual({ GRANT: 100, RETURNED: 400 });
    expect(await partsOf(second)).toEqual({ GRANT: 300 });
    const sources = (by = house.accountant) => context().get(SpendingSourcesQuery).of(by, house.fundId, caseId);
    expect((await sources()).sources.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['GIFT', 100],
      ['GIFT', 300],
      [null, 100],
    ]);
    const third = await house.gift(drive.id, 200);
    await grant(50);
    expect(await partsOf(third)).toEqual({ GRANT: 150, WAITING: 50 });
    expect((await sources()).sources.map(({ amount }) => amount)).toEqual([100, 300, 100]);
    await expect(sources(await house.resident())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('holds what is disputed, and shows what was lost', async () => {
    const drive = await house.open();
    const gift = await house.gift(drive.id, 500);
    await grant(200);
    const dispute = await house.sandbox.openDispute(gift.paymentId);
    await context().settle();
    expect(await partsOf(gift)).toEqual({ GRANT: 200, DISPUTED: 300 });
    await house.sandbox.closeDispute(dispute, 'lost');
    await context().settle();
    expect(await partsOf(gift)).toEqual({ LOST: 500 });
  });

  it('shows what a gift drew from a pool, and follows surplus into another purpose', async () => {
    const drive = await house.open();
    const gift = await house.gift(drive.id, 100);
    const [matchId, poolId] = [newId<string>(), newId<string>()];
    await post(poolId, [...giftPaid(poolPlace(poolId), 60)]);
    await post(matchId, matched(poolId, house.fundId, purpose(), 60), {
      shares: [{ donationId: gift.id, amount: 60 }],
    });
    await post(newId(), surplusMoved(house.fundId, purpose(0), purpose(1), 120));
    const other = await grant(110, 1);
    const found = await trace(gift);
    expect(found.parts.map(({ kind, amount, purpose: name }) => [kind, amount, name])).toEqual([
      ['GRANT', 100, '救急难'],
    ]);
    expect(found.matches).toMatchObject([
      {
        amount: 60,
        parts: [
          { kind: 'GRANT', amount: 10 },
          { kind: 'WAITING', amount: 10, purpose: '救急难' },
          { kind: 'WAITING', amount: 40, purpose: '爱心食堂' },
        ],
      },
    ]);
    const sources = await context().get(SpendingSourcesQuery).of(house.accountant, house.fundId, other);
    expect(sources.sources.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['GIFT', 100],
      ['MATCH', 10],
    ]);
  });

  it('takes matches back that came as one sum of a drive', async () => {
    const drive = await house.open();
    const gift = await house.gift(drive.id, 100);
    const poolId = newId<string>();
    await post(poolId, giftPaid(poolPlace(poolId), 80));
    await post(drive.id, matched(poolId, house.fundId, purpose(), 80));
    await grant(150);
    await post(gift.id, matchReversed(poolId, house.fundId, purpose(), 30));
    expect((await context().get(OpenBooks).of(house.fundId)).matches).toBe(50);
  });

  it('names donors as they want, to everybody only where the drive is for everybody', async () => {
    const drive = await house.open();
    await house.gift(drive.id, 100, { naming: 'NAMED' }, await house.resident('署名人'));
    await house.gift(drive.id, 100, { naming: 'ALIAS', alias: '一位邻居' }, await house.resident('化名人'));
    await house.gift(drive.id, 100, {}, await house.resident('匿名人'));
    const caseId = await grant(300);
    const { sources } = await context().get(SpendingSourcesQuery).of(house.accountant, house.fundId, caseId);
    expect(sources.map(({ name }) => name)).toEqual(['署名人', '一位邻居', null]);
    const closed = await context().get(OpenBooks).of(house.fundId);
    expect(closed.latestGifts.map(({ name }) => name)).toEqual([null, null, null]);
    const change = (lane: string) =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(`UPDATE funds_drive SET lane = '${lane}' WHERE id = ?`, [drive.id]));
    await change('PUBLIC');
    const open = await context().get(OpenBooks).of(house.fundId);
    expect(open.latestGifts.map(({ name }) => name)).toEqual([null, '一位邻居', '署名人']);
    expect(JSON.stringify(open)).not.toMatch(/匿名人|化名人|donorId/);
    // One single case is told by nothing but the sums: neither its kind nor when it was.
    const single = { kind: null, purposeId: purpose(), amount: 300, from: null, until: null, cases: null };
    expect(open.latestSpendings).toEqual([single]);
  });

  it('shows spending on people in groups of five, by days that are over, and never an instant', async () => {
    const drive = await house.open();
    await house.gift(drive.id, 50_000);
    const eaters = new Map<string, string>();
    context()
      .get(ServedPeople)
      .tell((ids) => Promise.resolve(new Map([...eaters].filter(([id]) => ids.includes(id)))));
    const meal = async (amount: number, who: string): Promise<void> => {
      const id = newId<string>();
      eaters.set(id, who);
      const place = { fundId: house.fundId, purposeId: purpose() };
      await post(id, spent(place, { payable: 'PROVIDER', subjectId: id, amount }));
    };
    const shown = async () => {
      const { latestSpendings, spent: sum } = await context().get(OpenBooks).of(house.fundId);
      expect(latestSpendings.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
      return latestSpendings.map(({ kind, amount, from, until, cases }) => [kind, amount, from, until, cases]);
    };
    // A poor guest is paid all of a meal, one who pays with points a part of it.
    for (const [amount, who] of [
      [1_500, '甲'],
      [700, '乙'],
      [700, '丙'],
      [1_500, '丁'],
      [700, '丁'],
    ] as const) {
      await meal(amount, who);
    }
    for (let grants = 0; grants < 4; grants += 1) await grant(1_000);
    context().clock.advance({ days: 1 });
    expect(await shown()).toEqual([[null, 9_100, null, null, null]]);
    context().clock.advance({ days: -1 });
    await meal(1_500, '戊');
    await grant(1_000);
    expect(await shown()).toEqual([[null, 11_600, null, null, null]]);
    context().clock.advance({ days: 1 });
    const book = [
      ['ORDER', 6_600, '2026-03-02', '2026-03-02', 6],
      ['GRANT', 5_000, '2026-03-02', '2026-03-02', 5],
    ];
    expect(await shown()).toEqual(expect.arrayContaining(book));
    await grant(1_000);
    expect(await shown()).toHaveLength(2);
    expect(JSON.stringify((await context().get(OpenBooks).of(house.fundId)).latestSpendings)).not.toMatch(/T\d\d:/);
    context().clock.set('2026-03-02T02:00:00Z');
  });

  it('adds up in every answer while others write', async () => {
    const drive = await house.open();
    const writing = (async () => {
      for (let at = 1; at <= 9; at += 1) {
        const gift = await house.gift(drive.id, 100 * at);
        if (at % 3 === 0) await grant(150);
        if (at % 4 === 0) await house.sandbox.refundInDashboard(gift.paymentId, 50);
      }
      return 'done' as const;
    })();
    const seen = new Set<number>();
    for (let isOver = false; !isOver; isOver = (await Promise.race([writing, pause()])) === 'done') {
      const book = await context().get(OpenBooks).of(house.fundId);
      const sum = (rows: readonly { amount: number }[]): number =>
        rows.reduce((total, { amount }) => total + amount, 0);
      expect(book.gifts).toBe(sum(book.latestGifts));
      expect(book.spent).toBe(sum(book.latestSpendings));
      expect(book.balance).toBe(book.purposes.reduce((total, { balance }) => total + balance, 0));
      seen.add(book.gifts);
    }
    expect(seen.size).toBeGreaterThan(1);
    await context().settle();
  });

  it('gives each fen once, however many spend at the same time', async () => {
    const drive = await house.open();
    for (const amount of [50, 60, 70]) await house.gift(drive.id, amount);
    const cases = await Promise.all(Array.from({ length: 18 }, () => grant(10)));
    for (const id of cases) {
      const { sources } = await context().get(SpendingSourcesQuery).of(house.accountant, house.fundId, id);
      expect(sources.reduce((sum, { amount }) => sum + (amount > 0 ? amount : 0), 0)).toBe(10);
      expect(sources.every(({ kind }) => kind === 'GIFT')).toBe(true);
    }
  });

  it.each([
    ['fund-lots', 'funds_lot', 'remaining = remaining', 'fund_id'],
    ['drive-raised', 'funds_drive', 'raised = raised', 'fund_id'],
    ['donation-money', 'funds_donation', 'owed = owed', 'fund_id'],
    ['fund-balances', 'ledger_account', 'balance = balance', 'unit'],
  ])('is held by %s, which tells of a broken row', async (name, table, column, key) => {
    const drive = await house.open();
    await house.gift(drive.id, 100);
    const change = (by: string) =>
      context()
        .get(UnitOfWork)
        .run(async () => {
          const [row] = await context()
            .get(Database)
            .rows<{ id: string }>(`SELECT MIN(id) AS id FROM ${table} WHERE ${key} = ?`, [house.fundId]);
          await context().get(Database).change(`UPDATE ${table} SET ${column} ${by} 1 WHERE id = ?`, [row?.id]);
        });
    await change('+');
    const found = await faults();
    await change('-');
    expect(found).toContain(name);
  });

  const poolPlace = (poolId: string) => ({
    ...{ fundId: poolId, donationId: poolId, provider: 'sandbox' },
    source: { kind: 'CONDITIONAL' as const, driveId: poolId },
  });
  const pause = (): Promise<'on'> => new Promise((resolve) => setTimeout(() => resolve('on'), 5));
});
