import type { Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ApproveDonationRefund } from '../app/approve-refund.js';
import { FundSpending } from '../app/fund-spending.js';
import { RequestDonationRefund } from '../app/request-refund.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { capabilities } from './charity-house.js';
import { GrantHouse, key } from './grant-house.js';
import { PoolHouse } from './pool-house.js';

describeOnEachEngine('a gift that is to go back', capabilities, (context) => {
  let house: GrantHouse;
  let driveId: string;
  beforeAll(async () => {
    house = await GrantHouse.build(context());
    driveId = (await house.house.open({ purposeId: house.place.purposeId })).id;
  });
  beforeEach(() => house.spendAll());
  const gift = (amount: number, drive = driveId): Promise<DonationEntity> => house.house.gift(drive, amount);
  const setAside = (amount: number): Promise<string> => {
    const subject = { kind: 'TRANCHE' as const, id: key() };
    return context()
      .get(FundSpending)
      .reserve({ ...house.place, key: key(), subject, amount });
  };
  const asked = async ({ id }: DonationEntity): Promise<string> => {
    const request = { donationId: id, reason: 'DUPLICATE' as const, idempotencyKey: key() };
    return (await context().get(RequestDonationRefund).execute(house.house.officer, request)).id;
  };
  const approve = (refundId: string, by: Actor = house.house.accountant) =>
    context().get(ApproveDonationRefund).execute(by, { refundId, idempotencyKey: key() });

  it('waits until its purpose has so much again, and takes nothing that was set aside', async () => {
    const given = await gift(1_000);
    await setAside(400);
    const refundId = await asked(given);
    const short = { code: 'FUND_MONEY_NOT_AVAILABLE', params: { available: 600, needed: 1_000 } };
    await expect(approve(refundId)).rejects.toMatchObject(short);
    expect(await house.house.donation(given.id)).toMatchObject({ state: 'REFUND_REQUESTED', owed: 0 });
    expect(await house.available()).toBe(600);
    await gift(400);
    expect(await approve(refundId)).toMatchObject({ state: 'ORDERED', amount: 1_000 });
    await context().settle();
    expect(await house.house.donation(given.id)).toMatchObject({ state: 'REFUNDED', returned: 1_000 });
    expect(await house.available()).toBe(0);
  });

  it('goes with the match that it drew, or not at all', async () => {
    const { id } = await house.house.open({ purposeId: house.place.purposeId });
    await (await PoolHouse.build(house.house)).active([id], 500);
    const refundId = await asked(await gift(500, id));
    await setAside(1);
    const short = { code: 'FUND_MONEY_NOT_AVAILABLE', params: { available: 999, needed: 1_000 } };
    await expect(approve(refundId)).rejects.toMatchObject(short);
    await gift(1);
    await approve(refundId);
    expect(await house.available()).toBe(0);
  });

  it('or is set aside: of both at once only one happens, and nothing falls below zero', async () => {
    for (let round = 0; round < 6; round += 1) {
      const refundId = await asked(await gift(100));
      const both = [approve(refundId), setAside(100)];
      const answers = await Promise.allSettled(round % 2 === 0 ? both : both.reverse());
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = answers.find((one) => one.status === 'rejected');
      expect(refused).toMatchObject({ reason: { code: 'FUND_MONEY_NOT_AVAILABLE' } });
      expect(await house.available()).toBe(0);
    }
  });

  it('by the provider’s word is booked all the same: what is missing is lacking until money comes', async () => {
    const { paymentId } = await gift(300);
    await setAside(300);
    await house.house.sandbox.refundInDashboard(paymentId, 300);
    await context().settle();
    expect(await house.available()).toBe(-300);
    await expect(setAside(1)).rejects.toMatchObject({ code: 'FUND_MONEY_NOT_AVAILABLE', params: { available: 0 } });
    await expect(approve(await asked(await gift(100)))).rejects.toMatchObject({ code: 'FUND_MONEY_NOT_AVAILABLE' });
    await gift(200);
    expect(await house.available()).toBe(0);
  });
});
