import { addDays, businessDate, newId, startOfBusinessDate } from '#kernel';
import { Ledger } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ActivateMatchingPool } from '../app/activate-pool.js';
import { CloseBooks } from '../app/close-books.js';
import { CloseDrive } from '../app/close-drive.js';
import { CreateMatchingPool } from '../app/create-pool.js';
import { DriveQueries } from '../app/drive-queries.js';
import { EndMatchingPool } from '../app/end-pool.js';
import { FundMatchingPool } from '../app/fund-pool.js';
import { OpenBooks } from '../app/open-book.js';
import { PoolQueries } from '../app/pool-queries.js';
import { ReleaseMatchingPool } from '../app/release-pool.js';
import { ReviewHeldMatch } from '../app/review-match.js';
import { StopDrive } from '../app/stop-drive.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { actorOf, capabilities, CharityHouse } from './charity-house.js';
import { PoolHouse } from './pool-house.js';

describeOnEachEngine('matching', capabilities, (context) => {
  let house: CharityHouse;
  let pools: PoolHouse;
  beforeAll(async () => {
    house = await CharityHouse.build(context());
    pools = await PoolHouse.build(house);
  });
  const key = (): string => newId<'Key'>();
  const refund = async ({ paymentId }: DonationEntity, amount: number): Promise<void> => {
    await house.sandbox.refundInDashboard(paymentId, amount);
    await context().settle();
  };
  const standing = async (poolId: string): Promise<string[]> =>
    (await pools.matches(poolId)).map(({ state, amount, reversed }) => `${state} ${amount}-${reversed}`);
  const money = async (poolId: string) => {
    const { state, funded, reserved, matched, released } = await pools.pool(poolId);
    return `${state} ${funded}-${reserved}-${matched}-${released}`;
  };
  /** Statements behind the back of the service. */
  const tamper = (...statements: string[]): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(async () => {
        for (const sql of statements) await context().get(Database).change(sql);
      });

  it('has two persons: who records the money does not activate, in the database too', async () => {
    const drive = await house.open();
    const both = actorOf(house.officer.personId, ['pool.fund', 'fund.manage'], { organisations: [house.hostId] });
    const { id: poolId } = await context()
      .get(CreateMatchingPool)
      .execute(house.officer, pools.draft([drive.id]));
    const funding = { poolId, amount: 500, bankReference: '回单-2', idempotencyKey: key() };
    await expect(context().get(FundMatchingPool).execute(house.officer, funding)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await context().get(FundMatchingPool).execute(both, funding);
    const activate = (by = both) => context().get(ActivateMatchingPool).execute(by, poolId);
    await expect(activate()).rejects.toMatchObject({ code: 'POOL_NEEDS_SECOND_PERSON' });
    await expect(tamper(`UPDATE funds_pool SET activated_by = funded_by WHERE id = '${poolId}'`)).rejects.toThrow();
    await expect(activate(pools.accountant)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const second = actorOf((await house.resident('副主任')).personId, ['fund.manage'], {
      organisations: [house.hostId],
    });
    expect(await activate(second)).toMatchObject({ state: 'ACTIVE', funded: 500 });
    await expect(activate(second)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('freezes the published rules, whoever writes to the database', async () => {
    const { id } = await pools.active([(await house.open()).id], 1_000);
    for (const change of [
      "rules = '{}'",
      "rules_hash = 'x'",
      'funded = 2000',
      'matched = 1001',
      'activated_at = NULL',
    ]) {
      await expect(tamper(`UPDATE funds_pool SET ${change} WHERE id = '${id}'`)).rejects.toThrow();
    }
    await expect(tamper(`DELETE FROM funds_pool_cover WHERE pool_id = '${id}'`)).rejects.toThrow();
    expect((await pools.recompute(id)).differences).toEqual([]);
  });

  it('matches a gift at once, up to the caps, and shows it with the progress of the drive', async () => {
    const drive = await house.open();
    const rules = { factor: { numerator: 1, denominator: 3 }, capPerGift: 3_000, capPerDonorDay: 1_500 };
    const pool = await pools.active([drive.id], 10_000, rules);
    const donor = await house.resident();
    for (const amount of [1_000, 9_000, 3_000]) await house.gift(drive.id, amount, {}, donor);
    expect(await standing(pool.id)).toEqual(['POSTED 333-0', 'POSTED 1000-0', 'POSTED 167-0']);
    expect(await money(pool.id)).toBe('ACTIVE 10000-0-1500-0');
    expect(await house.books(pool.id)).toEqual({ '1002': 8_500, '2401:it': -8_500, '9001': 10_000, '9002': -10_000 });
    const progress = await context().get(DriveQueries).progress(donor, drive.id);
    expect(progress).toMatchObject({ raised: 13_000, matched: 1_500, matchReserved: 0 });
    expect(await pools.faults()).toEqual([]);
  });

  it('asks the pools of a drive in the order of their ids, each by its own rules; a fund is covered whole', async () => {
    const drive = await house.open();
    const one = await pools.active([drive.id], 600);
    const two = await pools.active([], 5_000, { fundId: house.fundId, factor: { numerator: 2, denominator: 1 } });
    await house.gift(drive.id, 1_000);
    await house.gift((await house.open()).id, 100);
    expect([await standing(one.id), await standing(two.id)]).toEqual([
      ['POSTED 600-0'],
      ['POSTED 2000-0', 'POSTED 200-0'],
    ]);
    expect((await pools.pool(one.id)).state).toBe('EXHAUSTED');
    await context().get(EndMatchingPool).execute(house.officer, two.id);
    expect(
      (
        await context()
          .get(DriveQueries)
          .progress(await house.resident(), drive.id)
      ).matched,
    ).toBe(2_600);
  });

  it('takes a match back in proportion with refunds, and leaves it to the next gift', async () => {
    const drive = await house.open();
    const pool = await pools.active([drive.id], 100, { factor: { numerator: 1, denominator: 3 } });
    const donation = await house.gift(drive.id, 301);
    expect(await money(pool.id)).toBe('EXHAUSTED 100-0-100-0');
    await refund(donation, 100);
    expect([await standing(pool.id), await money(pool.id)]).toEqual([['POSTED 100-33'], 'ACTIVE 100-0-67-0']);
    await house.gift(drive.id, 60);
    await refund(donation, 201);
    expect([await standing(pool.id), await money(pool.id)]).toEqual([
      ['REVERSED 100-100', 'POSTED 20-0'],
      'ACTIVE 100-0-20-0',
    ]);
    expect(await pools.faults()).toEqual([]);
  });

  it.each([
    ['given when the drive succeeds', 3_000, ['POSTED 3000-0', 'POSTED 500-0'], 'ACTIVE 9000-0-3500-0', 3_500],
    ['set free when it fails', 10_000, ['VOIDED 3000-0', 'VOIDED 500-0'], 'ACTIVE 9000-0-0-0', 0],
  ])('is set aside for a conditional drive, and %s', async (_, goal, states, left, matched) => {
    const drive = await house.open({ goal, goalPolicy: 'ALL_OR_NOTHING' });
    const pool = await pools.active([drive.id], 9_000);
    for (const amount of [3_000, 500]) await house.gift(drive.id, amount);
    expect(await standing(pool.id)).toEqual(['RESERVED 3000-0', 'RESERVED 500-0']);
    expect(await money(pool.id)).toBe('ACTIVE 9000-3500-0-0');
    const donor = await house.resident();
    const progress = () => context().get(DriveQueries).progress(donor, drive.id);
    expect(await progress()).toMatchObject({ matched: 0, matchReserved: 3_500 });
    await context().get(CloseDrive).execute(house.officer, drive.id);
    await context().settle();
    expect([await standing(pool.id), await money(pool.id)]).toEqual([states, left]);
    expect(await progress()).toMatchObject({ matched, matchReserved: 0 });
    expect(await pools.faults()).toEqual([]);
  });

  it('goes to the other purpose with a drive that does, and back when the authority stops it', async () => {
    const redirectPurposeId = house.purposes[1] ?? '';
    const drive = await house.open({ goal: 10_000, goalPolicy: 'REDIRECT', redirectPurposeId });
    const pool = await pools.active([drive.id], 9_000);
    await house.gift(drive.id, 4_000);
    const before = await house.books();
    await context().get(CloseDrive).execute(house.officer, drive.id);
    const after = await house.books();
    expect((after['4103:purpose-2'] ?? 0) - (before['4103:purpose-2'] ?? 0)).toBe(-4_000);
    await context().get(StopDrive).execute(house.authority, { driveId: drive.id, reason: '违法' });
    await context().settle();
    expect([await standing(pool.id), await money(pool.id)]).toEqual([['REVERSED 4000-4000'], 'ACTIVE 9000-0-0-0']);
    expect(await pools.faults()).toEqual([]);
  });

  it('holds the fifth gift of a donor within a minute and later ones, for somebody else to review', async () => {
    const drive = await house.open();
    const pool = await pools.active([drive.id], 9_000);
    const donor = await house.resident();
    for (let gift = 0; gift < 7; gift += 1) await house.gift(drive.id, 100, {}, donor);
    const posted = Array<string>(4).fill('POSTED 100-0');
    expect(await standing(pool.id)).toEqual([...posted, ...Array<string>(3).fill('HELD 100-0')]);
    expect(await money(pool.id)).toBe('ACTIVE 9000-300-400-0');
    const held = await context().get(PoolQueries).held(pools.reviewer, pool.id, null, 10);
    const [first, second, third] = held.map(({ id }) => id) as [string, string, string];
    const review = (matchId: string, verdict: 'POST' | 'VOID', by = pools.reviewer) =>
      context().get(ReviewHeldMatch).execute(by, { matchId, verdict, idempotencyKey: key() });
    const self = actorOf(donor.personId, ['match.review'], { organisations: [house.hostId] });
    await expect(review(first, 'POST', self)).rejects.toMatchObject({ code: 'MATCH_NEEDS_ANOTHER_REVIEWER' });
    await expect(review(first, 'POST', donor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tamper(`UPDATE funds_match SET reviewed_by = donor_id WHERE id = '${first}'`)).rejects.toThrow();
    await review(first, 'POST');
    await review(second, 'VOID');
    await expect(review(second, 'POST')).rejects.toMatchObject({ code: 'MATCH_ALREADY_DECIDED' });
    const states = [...posted, 'POSTED 100-0', 'VOIDED 100-0', 'HELD 100-0'];
    expect([await standing(pool.id), await money(pool.id)]).toEqual([states, 'ACTIVE 9000-100-500-0']);
    await context().get(EndMatchingPool).execute(house.officer, pool.id);
    expect((await pools.pool(pool.id)).state).toBe('ENDED');
    await review(third, 'POST');
    expect(await money(pool.id)).toBe('SETTLED 9000-0-600-0');
    expect(await pools.faults()).toEqual([]);
  });

  it('counts every gift of the minute, also those that drew nothing', async () => {
    const drive = await house.open();
    const pool = await pools.active([drive.id], 9_000, { factor: { numerator: 1, denominator: 100 } });
    const donor = await house.resident();
    for (let gift = 0; gift < 4; gift += 1) await house.gift(drive.id, 99, {}, donor);
    await house.gift(drive.id, 500, {}, await house.resident());
    await house.gift(drive.id, 500, {}, donor);
    expect(await standing(pool.id)).toEqual(['POSTED 5-0', 'HELD 5-0']);
    expect(await pools.faults()).toEqual([]);
  });

  it('that was held for a conditional drive waits with it once it is found sound', async () => {
    const drive = await house.open({ goal: 400, goalPolicy: 'ALL_OR_NOTHING' });
    const pool = await pools.active([drive.id], 9_000);
    const donor = await house.resident();
    for (let gift = 0; gift < 6; gift += 1) await house.gift(drive.id, 100, {}, donor);
    const [first] = await context().get(PoolQueries).held(pools.reviewer, pool.id, null, 10);
    const verdict = { matchId: first?.id ?? '', verdict: 'POST' as const, idempotencyKey: key() };
    expect(await context().get(ReviewHeldMatch).execute(pools.reviewer, verdict)).toMatchObject({ state: 'RESERVED' });
    await context().get(CloseDrive).execute(house.officer, drive.id);
    expect(await money(pool.id)).toBe('ACTIVE 9000-100-500-0');
    expect(await pools.faults()).toEqual([]);
  });

  it('ends at its date by itself, and what is left goes back to the sponsor', async () => {
    const drive = await house.open();
    const pool = await pools.active([drive.id], 1_000);
    const donation = await house.gift(drive.id, 300);
    context().clock.advance({ days: 1 });
    await context().settle();
    expect(await money(pool.id)).toBe('SETTLED 1000-0-300-0');
    await house.gift(drive.id, 300);
    const release = () =>
      context()
        .get(ReleaseMatchingPool)
        .execute(pools.accountant, { poolId: pool.id, bankReference: '回单-9', idempotencyKey: key() });
    expect(await release()).toMatchObject({ state: 'RELEASED', released: 700, matched: 300 });
    expect(await house.books(pool.id)).toEqual({});
    await refund(donation, 300);
    expect(await money(pool.id)).toBe('RELEASED 1000-0-0-700');
    expect(await release()).toMatchObject({ state: 'RELEASED', released: 1_000 });
    expect(await pools.faults()).toEqual([]);
  });

  it('follows a gift that was paid on its last day, also where the word of it comes after its end', async () => {
    const midnight = startOfBusinessDate(addDays(businessDate(house.now()), 1)).getTime();
    const [drive, waiting] = [await house.open(), await house.open({ goal: 400, goalPolicy: 'ALL_OR_NOTHING' })];
    const pool = await pools.active([drive.id, waiting.id], 1_000);
    const gifts: DonationEntity[] = [];
    context().clock.set(new Date(midnight - 60_000));
    for (const { id } of [drive, drive, waiting]) gifts.push(await house.promise(await house.resident(), id, 400));
    const [early, late, conditional] = gifts as [DonationEntity, DonationEntity, DonationEntity];
    for (const gift of [early, conditional]) await house.pay(gift, 'PAY', { delaySeconds: 120 });
    context().clock.set(new Date(midnight + 1_000));
    await context().settle();
    expect(await money(pool.id)).toBe('SETTLED 1000-0-0-0');
    await house.pay(late, 'PAY', { delaySeconds: 10 });
    context().clock.advance({ seconds: 120 });
    await context().settle();
    expect(await standing(pool.id)).toEqual(['POSTED 400-0', 'RESERVED 400-0']);
    expect(await money(pool.id)).toBe('ENDED 1000-400-400-0');
    expect((await house.donation(late.id)).state).toBe('PAID');
    await context().get(CloseDrive).execute(house.officer, waiting.id);
    expect(await money(pool.id)).toBe('SETTLED 1000-0-800-0');
    expect(await pools.faults()).toEqual([]);
    expect((await pools.recompute(pool.id)).differences).toEqual([]);
  });

  it('is there for everybody once it is published; before, for the charity and the sponsor', async () => {
    const drive = await house.open();
    const { id } = await pools.funded([drive.id], 1_000);
    const look = (by?: typeof house.officer) => context().get(PoolQueries).one(by, id);
    await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(look(await house.resident())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await look(pools.accountant)).toMatchObject({ state: 'FUNDED' });
    await context().get(ActivateMatchingPool).execute(house.officer, id);
    const shown = await look();
    expect(shown).toMatchObject({ funded: 1_000, matched: 0, left: 1_000 });
    expect(JSON.parse(shown.rulesText)).toEqual(shown.rules);
  });

  it('names the first match that somebody changed by hand', async () => {
    const drive = await house.open();
    const pool = await pools.active([drive.id], 1_000);
    const [first, second] = [await house.gift(drive.id, 100), await house.gift(drive.id, 200)];
    expect(await pools.recompute(pool.id)).toMatchObject({ differences: [], gifts: 2, matched: 300, left: 700 });
    await tamper(`UPDATE funds_match SET reversed = 7 WHERE donation_id = '${second.id}'`);
    const { differences } = await pools.recompute(pool.id);
    expect(differences[0]).toBe(
      `donation ${second.id}: rules say 200 less 0 POSTED, ledger has 200 less 0 POSTED, kept is 200 less 7 POSTED`,
    );
    expect(differences.join()).not.toContain(first.id);
    expect((await pools.faults()).length).toBeGreaterThan(1);
    await tamper(`UPDATE funds_match SET reversed = 0 WHERE donation_id = '${second.id}'`);
  });

  it('leaves every invariant of the ledger and of the pools whole', async () => {
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
    expect(await pools.faults()).toEqual([]);
  });

  it('stays whole, and in the open book as it was, when the books of its year are closed', async () => {
    const book = () => context().get(OpenBooks).of(house.fundId);
    const before = await book();
    expect([before.gifts > 0, before.matches > 0]).toEqual([true, true]);
    context().clock.set('2027-01-10T02:00:00Z');
    const closing = { unitId: house.fundId, year: 2026, idempotencyKey: key() };
    const lines = await context().get(CloseBooks).execute(house.accountant, closing);
    expect(lines.filter(({ number }) => number === '4103').map(({ closingCredit }) => closingCredit)).not.toContain(
      before.matches,
    );
    expect(await book()).toEqual(before);
    expect(await pools.faults()).toEqual([]);
  });
});
