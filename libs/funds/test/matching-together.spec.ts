import fc from 'fast-check';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { BookGift } from '../app/book-gift.js';
import { BookRefund } from '../app/book-refund.js';
import { CloseDrive } from '../app/close-drive.js';
import { PoolQueries } from '../app/pool-queries.js';
import { ReviewHeldMatch } from '../app/review-match.js';
import type { DonationEntity } from '../data/donation.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { capabilities, CharityHouse } from './charity-house.js';
import { PoolHouse } from './pool-house.js';

describeOnEachEngine('matching under load', capabilities, (context) => {
  let house: CharityHouse;
  let pools: PoolHouse;
  let donors: Actor[];
  beforeAll(async () => {
    house = await CharityHouse.build(context());
    pools = await PoolHouse.build(house);
    donors = [];
    for (let donor = 0; donor < 20; donor += 1) donors.push(await house.resident());
  });
  const donorOf = (index: number): Actor => donors[index % donors.length] as Actor;
  const promises = async (drives: readonly DriveEntity[], count: number, amount: number): Promise<DonationEntity[]> => {
    const made: DonationEntity[] = [];
    for (let index = 0; index < count; index += 1) {
      made.push(await house.promise(donorOf(index), drives[index % drives.length]?.id ?? '', amount));
    }
    return made;
  };
  const book = ({ id }: DonationEntity, seconds = 0): Promise<void> =>
    context()
      .get(BookGift)
      .execute(id, new Date(house.now().getTime() + seconds * 1_000));
  const refund = ({ id: donationId }: DonationEntity, amount: number): Promise<void> =>
    context().get(BookRefund).succeeded({ donationId, paymentRefundId: newId(), amount });

  it('gives exactly what is left to 200 gifts at once, and none of them errs', async () => {
    const drives = [await house.open(), await house.open(), await house.open()];
    const pool = await pools.active([], 1_00, { fundId: house.fundId });
    const gifts = await promises(drives, 200, 7);
    await Promise.all(gifts.map((gift, index) => book(gift, index)));
    const matches = await pools.matches(pool.id);
    expect(matches.reduce((sum, { amount }) => sum + amount, 0)).toBe(100);
    expect(matches.map(({ amount }) => amount).sort()).toEqual([2, ...Array<number>(14).fill(7)].sort());
    expect(await pools.pool(pool.id)).toMatchObject({ state: 'EXHAUSTED' });
    for (const drive of drives) expect((await house.drive(drive.id)).inFlight).toBe(0);
    expect(await pools.recompute(pool.id)).toMatchObject({ differences: [], gifts: 200, left: 0 });
  });

  it('keeps every fen where gifts and refunds cross over two pools', async () => {
    const drives = [await house.open(), await house.open()];
    const ids = drives.map(({ id }) => id);
    await pools.active(ids, 3_000, { capPerDonorDay: 900 });
    await pools.active([...ids].reverse(), 2_000, { factor: { numerator: 1, denominator: 3 }, capPerDrive: 800 });
    const earlier = await promises(drives, 40, 100);
    for (const gift of earlier) await book(gift, 70);
    const later = await promises(drives, 40, 100);
    await Promise.all([
      ...later.map((gift, index) => book(gift, 200 + 70 * index)),
      ...earlier.map((gift, index) => refund(gift, index % 2 === 0 ? 33 : 100)),
    ]);
    await Promise.all(earlier.filter((_, index) => index % 2 === 0).map((gift) => refund(gift, 67)));
    expect(await pools.faults()).toEqual([]);
    for (const gift of earlier) expect(await house.donation(gift.id)).toMatchObject({ returned: 100, owed: 0 });
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });

  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('gift' as const),
        drive: fc.nat(1),
        donor: fc.nat(1),
        amount: fc.integer({ min: 1, max: 500 }),
        gap: fc.integer({ min: 0, max: 30 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('refund' as const),
        of: fc.nat(20),
        part: fc.integer({ min: 1, max: 100 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('review' as const), post: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'close' as const }) },
  );
  const cap = fc.option(fc.integer({ min: 50, max: 900 }), { nil: null });
  const terms = fc.record({
    capPerGift: cap,
    capPerDonorDay: cap,
    capPerDrive: cap,
    numerator: fc.integer({ min: 1, max: 3 }),
    denominator: fc.integer({ min: 1, max: 3 }),
  });

  it('computed anew from the ledger is what was booked, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(terms, fc.array(step, { minLength: 8, maxLength: 24 }), async (given, steps) => {
        const { numerator, denominator, ...caps } = given;
        const drives = [await house.open(), await house.open({ goal: 1, goalPolicy: 'ALL_OR_NOTHING' })];
        const ids = drives.map(({ id }) => id);
        const pool = await pools.active(ids, 1_500, { ...caps, factor: { numerator, denominator } });
        const paid: DonationEntity[] = [];
        let [seconds, open] = [0, 2];
        for (const one of steps) {
          if (one.kind === 'gift') {
            const gift = await house.promise(donorOf(one.donor), ids[one.drive % open] ?? '', one.amount);
            await book(gift, (seconds += one.gap));
            paid.push(gift);
          } else if (one.kind === 'refund') {
            const gift = paid[one.of % Math.max(1, paid.length)];
            const left = gift ? gift.amount - (await house.donation(gift.id)).returned : 0;
            if (gift && left > 0) await refund(gift, Math.max(1, Math.floor((left * one.part) / 100)));
          } else if (one.kind === 'review') {
            const [held] = await context().get(PoolQueries).held(pools.reviewer, pool.id, null, 1);
            const input = {
              matchId: held?.id ?? '',
              verdict: one.post ? ('POST' as const) : ('VOID' as const),
              idempotencyKey: newId(),
            };
            if (held) await context().get(ReviewHeldMatch).execute(pools.reviewer, input);
          } else if (open === 2 && (await house.drive(ids[1] ?? '')).raised > 0) {
            open = 1;
            await context()
              .get(CloseDrive)
              .execute(house.officer, ids[1] ?? '');
          }
        }
        expect((await pools.recompute(pool.id)).differences).toEqual([]);
      }),
      { numRuns: 6 },
    );
    expect(await pools.faults()).toEqual([]);
  });
});
