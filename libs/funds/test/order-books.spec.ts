import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { FundSpending } from '../app/fund-spending.js';
import { OrderBooks } from '../app/order-books.js';
import { capabilities } from './charity-house.js';
import { GrantHouse, key } from './grant-house.js';

describeOnEachEngine('the books of low-fee orders', capabilities, (context) => {
  let house: GrantHouse;
  beforeEach(async () => {
    house = await GrantHouse.build(context());
    await house.money(5_000);
  });
  const books = (): OrderBooks => context().get(OrderBooks);
  const fee = (amount: number, orderId: string = newId()) => ({ orderId, vendorFundId: house.place.fundId, amount });
  const shown = () => house.house.books();

  it('owe a fee to who paid until it is earned, once', async () => {
    const paid = fee(800);
    await books().feeReceived(paid);
    await books().feeReceived(paid);
    expect(await shown()).toMatchObject({ '2206:it': -800 });
    await books().feeEarned({ ...paid, amount: 300 });
    await books().feeReturned({ ...paid, amount: 500 }, newId());
    expect(await shown()).toMatchObject({ '2203': -300 });
    expect((await shown())['2206:it']).toBeUndefined();
  });

  it('return no more than was paid', async () => {
    const paid = fee(800);
    await books().feeReceived(paid);
    await expect(books().feeReturned({ ...paid, amount: 801 }, newId())).rejects.toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
    });
    const refund = newId();
    await books().feeReturned(paid, refund);
    await books().feeReturnFailed(paid, refund);
    expect(await shown()).toMatchObject({ '2206:it': -800 });
  });

  it('spend a subsidy out of its own reservation, together with the fee, once', async () => {
    const paid = fee(800);
    const subject = { kind: 'ORDER' as const, id: paid.orderId };
    const draft = { ...house.place, key: key(), subject, amount: 700 };
    const reservationId = await context().get(FundSpending).reserve(draft);
    await books().feeReceived(paid);
    const order = { ...paid, ...house.place, fee: 800, subsidy: 700, reservationId };
    await expect(books().confirmed({ ...order, purposeId: house.house.purposes[0] ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(books().confirmed({ ...order, subsidy: 701 })).rejects.toMatchObject({ code: 'RESERVATION_EXCEEDED' });
    await books().confirmed(order);
    expect(await shown()).toMatchObject({ '2203': -1_500, '5101:purpose-2': 700 });
    await expect(books().confirmed(order)).rejects.toMatchObject({ code: 'RESERVATION_CLOSED' });
    expect(await house.available()).toBe(4_300);
  });

  it('need no purpose where nothing is borne', async () => {
    const paid = fee(800);
    await books().feeReceived(paid);
    const order = { ...paid, fee: 800, subsidy: 0, reservationId: null, fundId: null, purposeId: null };
    await books().confirmed(order);
    await books().confirmed({ ...order, orderId: newId(), fee: 0 });
    expect(await shown()).toMatchObject({ '2203': -800 });
  });
});
