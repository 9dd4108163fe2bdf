import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { CallProvider } from '../app/call-provider.js';
import { Payments } from '../index.js';
import { capabilities, Till } from './till.js';

describeOnEachEngine('payments through the sandbox', capabilities, (context) => {
  const till = new Till(context);
  beforeAll(() => till.listen());

  it('are asked for once for a key, whatever else is asked under it', async () => {
    const draft = till.draft();
    const [one, two] = [await till.create(draft), await till.create(draft)];
    expect([one.state, two.id]).toEqual(['CREATED', one.id]);
    await expect(till.create({ ...draft, amount: 1 })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it.each([
    ['nothing', { amount: 0 }, 'BAD_USER_INPUT'],
    ['less than nothing', { amount: -1 }, 'BAD_USER_INPUT'],
    ['a tenth of a fen', { amount: 0.1 }, 'BAD_USER_INPUT'],
    ['one fen', { amount: 1 }, 'none'],
    ['the most of one payment', { amount: 99_999_999 }, 'none'],
    ['a fen more', { amount: 100_000_000 }, 'AMOUNT_TOO_LARGE'],
    ['ten billion yuan', { amount: 1_000_000_000_000 }, 'AMOUNT_TOO_LARGE'],
    ['no way to pay', { methods: [] }, 'BAD_USER_INPUT'],
    ['an expiry that is over', { expiresAt: new Date(0) }, 'BAD_USER_INPUT'],
    ['no key', { idempotencyKey: ' ' }, 'BAD_USER_INPUT'],
    ['a purpose of another form', { purposeType: 'Donation' }, 'BAD_USER_INPUT'],
  ])('of %s are answered with the code', async (_, change, code) => {
    const answer = till.create(till.draft(change)).then(
      () => 'none',
      (error: { code: string }) => error.code,
    );
    expect(await answer).toBe(code);
  });

  it('become known to the provider after the commit, by whoever comes first', async () => {
    const [asked, left] = [await till.create(till.draft()), await till.create(till.draft())];
    const page = await till.payments.payPage(asked.id);
    expect([page.clientSecret.length > 20, page.address?.startsWith('/sandbox/pay/pi_sandbox_')]).toEqual([true, true]);
    await context().settle();
    expect((await till.now(left.id)).state).toBe('PENDING');
    expect(await till.payments.payPage(asked.id)).toEqual(page);
  });

  it('are opened once, however many open them at the same time, and nobody is turned away', async () => {
    for (let n = 0; n < 4; n += 1) {
      // the first rounds open the connections, the later ones meet on them
      const { id } = await till.create(till.draft());
      const pages = await Promise.all(Array.from({ length: 16 }, () => till.payments.payPage(id)));
      expect(new Set(pages.map(({ clientSecret }) => clientSecret)).size).toBe(1);
    }
  });

  it('never go over the network inside a unit', async () => {
    const payment = await till.create(till.draft());
    await expect(till.unit(() => till.payments.payPage(payment.id))).rejects.toThrow('inside a unit');
  });

  it('are booked by the webhook, once, however often and in whatever order it comes', async () => {
    const payment = await till.asked();
    await till.sandbox.pay(payment.id, { method: 'WECHAT_PAY', outcome: 'PAY' }, { copies: 5, shuffled: true });
    expect(till.of(payment.id)).toEqual([]);
    await context().settle();
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded']);
    expect(await till.now(payment.id)).toMatchObject({ state: 'SUCCEEDED', method: 'WECHAT_PAY', refunded: 0 });
    expect(await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'PAY' })).toBe(false);
  });

  it('that were declined can be paid at another try', async () => {
    const payment = await till.asked();
    await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'DECLINE' });
    await context().settle();
    expect((await till.now(payment.id)).state).toBe('FAILED');
    await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'PAY' });
    await context().settle();
    expect(till.of(payment.id)).toEqual(['PaymentFailed', 'PaymentSucceeded']);
  });

  it('expire, and are ended at the provider', async () => {
    const payment = await till.asked();
    context().clock.advance({ minutes: 30 });
    await context().settle();
    expect([(await till.now(payment.id)).state, till.of(payment.id)]).toEqual(['EXPIRED', ['PaymentExpired']]);
    expect(await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'PAY' })).toBe(false);
    await expect(till.payments.payPage(payment.id)).rejects.toMatchObject({ code: 'PAYMENT_NOT_PAYABLE' });
  });

  it('whose money was on its way at the expiry succeed all the same, and say so', async () => {
    const payment = await till.asked();
    await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'PAY' }, { delaySeconds: 3_600 });
    context().clock.advance({ minutes: 31 });
    await context().settle();
    expect((await till.now(payment.id)).state).toBe('SUCCEEDED');
    context().clock.advance({ hours: 1 });
    await context().settle();
    expect(till.of(payment.id)).toEqual(['PaymentExpired', 'PaymentSucceeded']);
    expect(till.heard.at(-1)?.payload).toMatchObject({ afterExpiry: true });
  });

  it('of which nobody told us are asked about, and the webhook that comes later changes nothing', async () => {
    const payment = await till.asked({ expiresAt: new Date(context().clock.now().getTime() + 7_200_000) });
    await till.sandbox.pay(payment.id, { method: 'CARD', outcome: 'PAY' }, { delaySeconds: 7_000 });
    await context().settle();
    expect((await till.now(payment.id)).state).toBe('PENDING');
    context().clock.advance({ minutes: 15 });
    await context().get(CallProvider).drain();
    expect((await till.now(payment.id)).state).toBe('SUCCEEDED');
    context().clock.advance({ hours: 2 });
    await context().settle();
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded']);
  });

  it('are refunded in parts, never beyond what was paid, also by 20 at once', async () => {
    const payment = await till.paid();
    const request = (amount: number, idempotencyKey = newId<'Key'>() as string) =>
      till.unit(() =>
        context().get(Payments).requestRefund({ paymentId: payment.id, amount, reason: 'PAYER_ERROR', idempotencyKey }),
      );
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => request(1_000)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect(request(1)).rejects.toMatchObject({ code: 'REFUND_EXCEEDS_PAYMENT', params: { refundable: 0 } });
    await context().settle();
    expect(await till.now(payment.id)).toMatchObject({ state: 'REFUNDED', refunded: 10_000 });
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded', ...Array<string>(10).fill('RefundSucceeded')]);
  });

  it('that are not paid cannot be refunded, and what does not exist neither', async () => {
    const { id: paymentId } = await till.asked();
    const draft = { paymentId, amount: 1, reason: 'DUPLICATE' as const, idempotencyKey: 'one' };
    const refuse = (change: object) =>
      expect(till.unit(() => till.payments.requestRefund({ ...draft, ...change }))).rejects;
    await refuse({}).toMatchObject({ code: 'PAYMENT_NOT_REFUNDABLE' });
    await refuse({ paymentId: newId() }).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell of a refund that fails, of one that comes back, and of one made in the dashboard', async () => {
    const refusing = await till.asked();
    await till.sandbox.pay(refusing.id, { method: 'CARD', outcome: 'PAY_AND_REFUSE_REFUNDS' });
    await context().settle();
    const refund = (paymentId: string) =>
      till.unit(() =>
        till.payments.requestRefund({ paymentId, amount: 500, reason: 'DUPLICATE', idempotencyKey: 'refund' }),
      );
    await refund(refusing.id);
    await context().settle();
    expect(till.of(refusing.id)).toEqual(['PaymentSucceeded', 'RefundFailed']);
    expect(till.heard.at(-1)?.payload).toMatchObject({ afterSuccess: false, amount: 500, requested: true });

    const bouncing = await till.paid();
    const { id } = await refund(bouncing.id);
    await context().settle();
    await till.sandbox.bounceRefund(id);
    await context().settle();
    expect(till.of(bouncing.id)).toEqual(['PaymentSucceeded', 'RefundSucceeded', 'RefundFailed']);
    expect(till.heard.at(-1)?.payload).toMatchObject({ afterSuccess: true });
    expect(await till.now(bouncing.id)).toMatchObject({ state: 'SUCCEEDED', refunded: 0 });

    const elsewhere = await till.paid();
    await till.sandbox.refundInDashboard(elsewhere.id, 4_000, { copies: 3, shuffled: true });
    await context().settle();
    expect(till.of(elsewhere.id)).toEqual(['PaymentSucceeded', 'RefundSucceeded']);
    expect(till.heard.at(-1)?.payload).toMatchObject({ requested: false, reason: 'MADE_AT_PROVIDER', amount: 4_000 });
    expect((await till.now(elsewhere.id)).state).toBe('PARTLY_REFUNDED');
  });

  it.each([
    ['won', 'SUCCEEDED', 'DisputeWon'],
    ['lost', 'DISPUTE_LOST', 'DisputeLost'],
  ] as const)('in dispute are out of reach until it is %s', async (outcome, state, event) => {
    const payment = await till.paid();
    const dispute = await till.sandbox.openDispute(payment.id);
    await context().settle();
    expect((await till.now(payment.id)).state).toBe('DISPUTED');
    await till.sandbox.closeDispute(dispute, outcome, { copies: 2 });
    await context().settle();
    expect((await till.now(payment.id)).state).toBe(state);
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded', 'DisputeOpened', event]);
  });
});
