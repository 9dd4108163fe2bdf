import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { ApproveDonationRefund } from '../app/approve-refund.js';
import { CloseDrive } from '../app/close-drive.js';
import { DonationQueries } from '../app/donation-queries.js';
import { DriveQueries } from '../app/drive-queries.js';
import { RequestDonationRefund } from '../app/request-refund.js';
import { StopDrive } from '../app/stop-drive.js';
import { capabilities, CharityHouse } from './charity-house.js';

describeOnEachEngine('gifts', capabilities, (context) => {
  let house: CharityHouse;
  beforeAll(async () => {
    house = await CharityHouse.build(context());
  });
  const key = (): string => newId<'Key'>();
  const close = (driveId: string) => context().get(CloseDrive).execute(house.officer, driveId);
  /** What the books changed by, without what was there before. */
  const change = async (work: () => Promise<void>): Promise<Record<string, number>> => {
    const before = await house.books();
    await work();
    const after = await house.books();
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const moved = names.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const);
    return Object.fromEntries(moved.filter(([, amount]) => amount !== 0));
  };

  it('are booked once as income, however often the webhook comes', async () => {
    const drive = await house.open();
    const moved = await change(async () => {
      const donation = await house.promise(await house.resident(), drive.id, 10_000);
      expect(donation.state).toBe('CREATED');
      expect((await house.drive(drive.id)).inFlight).toBe(10_000);
      await house.pay(donation, 'PAY', { copies: 5, shuffled: true });
      expect(await house.donation(donation.id)).toMatchObject({ state: 'PAID', owed: 0 });
    });
    expect(moved).toEqual({ '1012:sandbox': 10_000, '4101:purpose-1': -10_000 });
    expect(await house.drive(drive.id)).toMatchObject({ raised: 10_000, inFlight: 0 });
  });

  it('are asked for once for a key', async () => {
    const [drive, donor, idempotencyKey] = [await house.open(), await house.resident(), key()];
    const one = await house.promise(donor, drive.id, 500, { idempotencyKey });
    const two = await house.promise(donor, drive.id, 500, { idempotencyKey });
    expect(two.id).toBe(one.id);
    const other = house.promise(donor, drive.id, 600, { idempotencyKey });
    await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect((await house.drive(drive.id)).inFlight).toBe(500);
  });

  it.each([
    ['nothing', 0, 'BAD_USER_INPUT'],
    ['a tenth of a fen', 0.1, 'BAD_USER_INPUT'],
    ['ten billion yuan', 1_000_000_000_000, 'AMOUNT_TOO_LARGE'],
  ])('of %s are refused', async (_, amount, code) => {
    const drive = await house.open();
    await expect(house.promise(await house.resident(), drive.id, amount)).rejects.toMatchObject({ code });
  });

  it('are refused a millisecond after the close, also before the timer has come', async () => {
    const drive = await house.open({ closesAt: new Date(house.now().getTime() + 60_000) });
    const donor = await house.resident();
    context().clock.advance({ ms: 59_999 });
    await house.promise(donor, drive.id, 100);
    context().clock.advance({ ms: 1 });
    await expect(house.promise(donor, drive.id, 100)).rejects.toMatchObject({ code: 'DRIVE_NOT_OPEN' });
  });

  it('that expire give their place below the cap back', async () => {
    const drive = await house.open({ cap: 1_000 });
    const donor = await house.resident();
    const donation = await house.promise(donor, drive.id, 1_000);
    const refused = { code: 'DRIVE_CAP_REACHED', params: { left: 0 } };
    await expect(house.promise(donor, drive.id, 1)).rejects.toMatchObject(refused);
    context().clock.advance({ minutes: 30 });
    await context().settle();
    expect((await house.donation(donation.id)).state).toBe('EXPIRED');
    await house.promise(donor, drive.id, 1_000);
  });

  it('of 200 at once never exceed the cap', async () => {
    const drive = await house.open({ cap: 5_000 });
    const donors = await house.residents(200);
    const answers = await Promise.allSettled(donors.map((donor) => house.promise(donor, drive.id, 100)));
    const taken = answers.filter(({ status }) => status === 'fulfilled');
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect([taken.length, new Set(codes)]).toEqual([50, new Set(['DRIVE_CAP_REACHED'])]);
    expect((await house.drive(drive.id)).inFlight).toBe(5_000);
  });

  it('that one person promises and does not pay keep three places below a cap at most, also at once', async () => {
    const [capped, free] = [await house.open({ cap: 5_000 }), await house.open()];
    const [donor, other] = [await house.resident(), await house.resident()];
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => house.promise(donor, capped.id, 100)));
    const [first, ...more] = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect([more.length, (await house.drive(capped.id)).inFlight]).toEqual([2, 300]);
    const refused = { code: 'DRIVE_GIFTS_UNPAID', params: { limit: 3 } };
    await expect(house.promise(donor, capped.id, 100)).rejects.toMatchObject(refused);
    await house.promise(other, capped.id, 100);
    for (let time = 0; time < 4; time += 1) await house.promise(donor, free.id, 100);
    if (first) await house.pay(first);
    await house.promise(donor, capped.id, 100);
    await expect(house.promise(donor, capped.id, 100)).rejects.toMatchObject(refused);
    context().clock.advance({ minutes: 30 });
    await context().settle();
    await house.promise(donor, capped.id, 100);
  });

  it('to a drive that fails its goal go back to everybody', async () => {
    const moved = await change(async () => {
      const drive = await house.open({ goal: 10_000, goalPolicy: 'ALL_OR_NOTHING' });
      const donations = [await house.gift(drive.id, 3_000), await house.gift(drive.id, 2_000)];
      expect(await house.books()).toMatchObject({ '2401:it': -5_000 });
      expect((await close(drive.id)).state).toBe('REFUNDING');
      await context().settle();
      expect(await house.drive(drive.id)).toMatchObject({ state: 'REFUNDED', raised: 0 });
      for (const { id, amount } of donations) {
        expect(await house.donation(id)).toMatchObject({ state: 'REFUNDED', returned: amount, owed: 0 });
      }
    });
    expect(moved).toEqual({});
  });

  it('decide a conditional drive only when the last payment in flight has come', async () => {
    const drive = await house.open({ goal: 5_000, goalPolicy: 'ALL_OR_NOTHING' });
    await house.gift(drive.id, 3_000);
    const last = await house.promise(await house.resident(), drive.id, 2_000);
    expect((await close(drive.id)).state).toBe('CLOSED');
    const moved = await change(() => house.pay(last));
    expect((await house.drive(drive.id)).state).toBe('SUCCEEDED');
    expect(moved).toMatchObject({ '1012:sandbox': 2_000, '4101:purpose-1': -5_000 });
  });

  it('go to the other purpose of the plan where the goal is not met and it says so', async () => {
    const redirectPurposeId = house.purposes[1] ?? '';
    const moved = await change(async () => {
      const drive = await house.open({ goal: 10_000, goalPolicy: 'REDIRECT', redirectPurposeId });
      await house.gift(drive.id, 4_000);
      expect((await close(drive.id)).state).toBe('REDIRECTED');
    });
    expect(moved).toEqual({ '1012:sandbox': 4_000, '4101:purpose-2': -4_000 });
  });

  it('that come when nothing is kept any more are owed to the donor at once, and go back', async () => {
    const drive = await house.open({ goal: 10_000, goalPolicy: 'ALL_OR_NOTHING' });
    const late = await house.promise(await house.resident(), drive.id, 700);
    await house.context.get(StopDrive).execute(house.authority, { driveId: drive.id, reason: '未经备案' });
    const moved = await change(() => house.pay(late));
    expect(moved).toEqual({});
    expect(await house.donation(late.id)).toMatchObject({ state: 'REFUNDED', returned: 700 });
    expect((await house.drive(drive.id)).state).toBe('REFUNDED');
  });

  it('go back with a reason and two persons', async () => {
    const drive = await house.open();
    const donor = await house.resident();
    const donation = await house.gift(drive.id, 900, {}, donor);
    const ask = (reason: 'DUPLICATE' | 'GOAL_NOT_MET', by = donor) =>
      context().get(RequestDonationRefund).execute(by, { donationId: donation.id, reason, idempotencyKey: key() });
    await expect(ask('DUPLICATE', await house.resident())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask('GOAL_NOT_MET')).rejects.toMatchObject({ code: 'REFUND_REASON_NOT_PLANNED' });
    const refund = await ask('DUPLICATE', house.officer);
    await expect(ask('DUPLICATE')).rejects.toMatchObject({ code: 'DONATION_NOT_REFUNDABLE' });
    const approve = (by: typeof donor) =>
      context().get(ApproveDonationRefund).execute(by, { refundId: refund.id, idempotencyKey: key() });
    await expect(approve(house.officer)).rejects.toMatchObject({ code: 'REFUND_NEEDS_SECOND_PERSON' });
    await expect(approve(donor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await approve(house.accountant)).toMatchObject({ state: 'ORDERED', amount: 900 });
    await expect(approve(house.accountant)).rejects.toMatchObject({ code: 'REFUND_ALREADY_DECIDED' });
    await context().settle();
    expect(await house.donation(donation.id)).toMatchObject({ state: 'REFUNDED', returned: 900 });
    expect((await house.drive(drive.id)).raised).toBe(0);
  });

  it('that cannot be sent back stay owed, and can be tried again', async () => {
    const drive = await house.open();
    const donor = await house.resident();
    const donation = await house.promise(donor, drive.id, 800);
    await house.pay(donation, 'PAY_AND_REFUSE_REFUNDS');
    const again = async () => {
      const asked = { donationId: donation.id, reason: 'PAYER_ERROR' as const, idempotencyKey: key() };
      const { id: refundId } = await context().get(RequestDonationRefund).execute(donor, asked);
      await context().get(ApproveDonationRefund).execute(house.officer, { refundId, idempotencyKey: key() });
      await context().settle();
    };
    await again();
    await again();
    expect(await house.donation(donation.id)).toMatchObject({ state: 'REFUND_FAILED', owed: 800, returned: 0 });
    const refunds = await context().get(DonationQueries).refundsOf([donation.id]);
    expect(refunds.get(donation.id)?.map(({ state }) => state)).toEqual(['FAILED', 'FAILED']);
  });

  it('refunded in the dashboard, in part and wholly, leave the books true', async () => {
    const drive = await house.open();
    const moved = await change(async () => {
      const donation = await house.gift(drive.id, 1_000);
      await house.sandbox.refundInDashboard(donation.paymentId, 400, { copies: 3, shuffled: true });
      await context().settle();
      expect(await house.donation(donation.id)).toMatchObject({ state: 'PAID', returned: 400 });
      expect((await house.drive(drive.id)).raised).toBe(600);
      await house.sandbox.refundInDashboard(donation.paymentId, 600);
      await context().settle();
      expect(await house.donation(donation.id)).toMatchObject({ state: 'REFUNDED', returned: 1_000 });
    });
    expect(moved).toEqual({});
  });

  it.each([
    ['won', 'WON', { '1012:sandbox': 500, '4101:purpose-1': -500 }, 500],
    ['lost', 'LOST', {}, 0],
  ] as const)('disputed are held until it is %s', async (outcome, state, expected, raised) => {
    const drive = await house.open();
    const moved = await change(async () => {
      const donation = await house.gift(drive.id, 500);
      const dispute = await house.sandbox.openDispute(donation.paymentId);
      await context().settle();
      expect((await house.donation(donation.id)).state).toBe('DISPUTED');
      expect(await house.books()).toMatchObject({ '1221': 500 });
      await house.sandbox.closeDispute(dispute, outcome, { copies: 2 });
      await context().settle();
      expect((await house.donation(donation.id)).state).toBe(state);
    });
    expect([moved, (await house.drive(drive.id)).raised]).toEqual([expected, raised]);
  });

  it('are paid out gross by fund, and the host bears the fee', async () => {
    await house.gift((await house.open()).id, 100_000);
    const inTransit = (await house.books())['1012:sandbox'] ?? 0;
    expect(inTransit).toBeGreaterThan(0);
    await house.sandbox.payOut({ copies: 2 });
    await context().settle();
    const [fund, host] = [await house.books(), await house.books(house.hostId)];
    expect(fund['1012:sandbox']).toBeUndefined();
    expect(fund['1002']).toBe(inTransit);
    expect(host['5301']).toBeGreaterThan(0);
    expect(host).toEqual({ '1002': -(host['5301'] ?? 0), '5301': host['5301'] });
  });

  it('are shown by name, alias or not at all, with a sum of the same instant', async () => {
    const drive = await house.open();
    await house.gift(drive.id, 100, { naming: 'NAMED' }, await house.resident('署名人'));
    await house.gift(drive.id, 200, { naming: 'ALIAS', alias: '一位邻居' }, await house.resident('化名人'));
    await house.gift(drive.id, 300, {}, await house.resident('匿名人'));
    const progress = await context()
      .get(DriveQueries)
      .progress(await house.resident(), drive.id);
    expect(progress).toMatchObject({ raised: 600, giftCount: 3 });
    expect(progress.gifts.map(({ name }) => name).sort()).toEqual([null, '一位邻居', '署名人'].sort());
    expect(JSON.stringify(progress)).not.toMatch(/匿名人|化名人|donorId|alias/);
  });

  it('leave every invariant of the ledger whole, and each drive shows what its books show', async () => {
    const reports = await context().get(Ledger).audit();
    expect(reports.filter(({ holds }) => !holds)).toEqual([]);
    const sum = Object.values(await house.books()).reduce((total, balance) => total + balance, 0);
    expect(sum).toBe(0);
  });
});
