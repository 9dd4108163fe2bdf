import fc from 'fast-check';
import { newId } from '#kernel';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { TakeEvent } from '../app/take-event.js';
import { ReadFlags } from '../app/read-flags.js';
import type { Payment } from '../index.js';
import type { ProviderEvent, ProviderFact } from '../domain/provider-event.js';
import { capabilities, Till } from './till.js';

/** So many different webhooks are in the storm, which makes three times as many deliveries; LINLI_WEBHOOKS=10000 where there is time. */
const STORM = Number(process.env['LINLI_WEBHOOKS'] ?? 660);

describeOnEachEngine('webhooks', capabilities, (context) => {
  const till = new Till(context);
  beforeAll(() => till.listen());

  const take = (fact: ProviderFact | null, id: string = newId(), seconds = 0): Promise<boolean> =>
    context()
      .get(TakeEvent)
      .execute(event(fact, id, seconds));
  const event = (fact: ProviderFact | null, id: string, seconds = 0): ProviderEvent => ({
    id,
    type: fact?.kind ?? 'unheard.of',
    occurredAt: new Date(context().clock.now().getTime() + seconds * 1_000),
    fact,
  });
  const about = (payment: Payment) => ({
    providerPaymentId: `pi_sandbox_${payment.id.replaceAll('-', '')}`,
    paymentId: payment.id,
  });
  const success = (payment: Payment, change: object = {}): ProviderFact => ({
    kind: 'PAYMENT_SUCCEEDED',
    ...about(payment),
    amount: payment.amount,
    currency: 'cny',
    ...change,
  });
  const rows = async <Row>(sql: string, values: unknown[]): Promise<Row[]> =>
    context().get(Database).rows<Row>(sql, values);
  const outcomeOf = async (id: string): Promise<string | undefined> =>
    (await rows<{ outcome: string }>('SELECT outcome FROM payments_event WHERE provider_event_id = ?', [id]))[0]
      ?.outcome;
  const flagsOf = async (subject: string): Promise<string[]> =>
    (await rows<{ kind: string }>('SELECT kind FROM payments_flag WHERE subject = ?', [subject])).map(
      ({ kind }) => kind,
    );

  it('that nobody knows are kept and passed over', async () => {
    expect([await take(null, 'evt_new'), await take(null, 'evt_new'), await outcomeOf('evt_new')]).toEqual([
      true,
      false,
      'IGNORED',
    ]);
  });

  it.each([
    ['another amount', { amount: 9_999 }, 'AMOUNT_DIFFERS'],
    ['another currency', { currency: 'usd' }, 'CURRENCY_DIFFERS'],
    ['another payment of the provider', { providerPaymentId: 'pi_other' }, 'ID_DIFFERS'],
    ['a payment that never was', { paymentId: newId() }, 'UNKNOWN_PAYMENT'],
    ['an id that is none', { paymentId: 'x' }, 'UNKNOWN_PAYMENT'],
  ])('with %s are flagged, once, and book nothing', async (_, change, kind) => {
    const payment = await till.asked();
    const id = newId();
    await take(success(payment, change), id);
    await take(success(payment, change), id);
    expect([await outcomeOf(id), await flagsOf(id), till.of(payment.id)]).toEqual(['FLAGGED', [kind], []]);
    expect((await till.now(payment.id)).state).toBe('PENDING');
    await take(success(payment));
    expect((await till.now(payment.id)).state).toBe('SUCCEEDED');
  });

  it('about a payment that is not known yet wait for it, and are flagged if it never is', async () => {
    const payment = await till.create(till.draft());
    const refund: ProviderFact = {
      kind: 'REFUND',
      ...about(payment),
      paymentId: null,
      providerRefundId: `re_${payment.id}`,
      refundId: null,
      amount: 100,
      currency: 'cny',
      state: 'SUCCEEDED',
    };
    const [early, lost] = [newId(), newId()] as string[];
    await take(refund, early);
    await take({ ...refund, providerPaymentId: 'pi_stranger', providerRefundId: 're_stranger' }, lost);
    expect(await outcomeOf(early ?? '')).toBe('WAITING');
    await take(success(payment));
    for (let look = 0; look < 6; look += 1) {
      context().clock.advance({ hours: 1 });
      await context().settle();
    }
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded', 'RefundSucceeded']);
    expect([await outcomeOf(early ?? ''), await outcomeOf(lost ?? ''), await flagsOf(lost ?? '')]).toEqual([
      'TAKEN',
      'FLAGGED',
      ['UNKNOWN_PAYMENT'],
    ]);
  });

  it('are undone with the booking that fails, and taken when they come again', async () => {
    const payment = await till.asked();
    let broken = true;
    till.onPaid = (paymentId) => {
      if (paymentId === payment.id && broken) throw new Error('killed between webhook and booking');
    };
    const id = newId();
    await expect(take(success(payment), id)).rejects.toThrow('killed');
    expect([await outcomeOf(id), (await till.now(payment.id)).state]).toEqual([undefined, 'PENDING']);
    broken = false;
    expect([await take(success(payment), id), (await till.now(payment.id)).state]).toEqual([true, 'SUCCEEDED']);
    expect(till.of(payment.id)).toEqual(['PaymentSucceeded']);
  });

  it('in every order lead to the same state and the same books', async () => {
    const facts = (payment: Payment): ProviderFact[] => {
      const refund = { kind: 'REFUND', ...about(payment), refundId: null, currency: 'cny' } as const;
      const dispute = { kind: 'DISPUTE', ...about(payment), amount: payment.amount, currency: 'cny' } as const;
      return [
        success(payment),
        { kind: 'PAYMENT_FAILED', ...about(payment), code: 'card_declined' },
        { kind: 'METHOD_USED', ...about(payment), method: 'CARD' },
        { ...refund, providerRefundId: `re1_${payment.id}`, amount: 300, state: 'PENDING' },
        { ...refund, providerRefundId: `re1_${payment.id}`, amount: 300, state: 'SUCCEEDED' },
        { ...refund, providerRefundId: `re2_${payment.id}`, amount: 200, state: 'SUCCEEDED' },
        { ...refund, providerRefundId: `re2_${payment.id}`, amount: 200, state: 'FAILED' },
        { ...dispute, providerDisputeId: `dp_${payment.id}`, state: 'OPEN' },
        { ...dispute, providerDisputeId: `dp_${payment.id}`, state: 'WON' },
      ];
    };
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    await fc.assert(
      fc.asyncProperty(order, async (turns) => {
        const payment = await till.asked();
        const list = facts(payment);
        for (const turn of turns) await take(list[turn] ?? null, `${payment.id}:${turn}`, turn);
        const { state, refunded, method, paidAt } = await till.now(payment.id);
        expect([state, refunded, method]).toEqual(['PARTLY_REFUNDED', 300, 'CARD']);
        expect(paidAt).toEqual(context().clock.now());
        expect(till.booked(payment.id)).toBe(payment.amount - 300);
      }),
      { numRuns: 60 },
    );
  });

  it(`${STORM} of them, sent one to five times, shuffled, a fifth at once: none lost, none doubled`, async () => {
    const payments: Payment[] = [];
    for (let made = 0; made < STORM / 4; made += 1) payments.push(await till.create(till.draft()));
    const events = payments.flatMap((payment, at) => storm(payment, at));
    const copies = events.flatMap((one, at) => Array.from({ length: 1 + (at % 5) }, () => one));
    const deliveries = mixed(copies);
    for (let next = 0; next < deliveries.length;) {
      const together = next % 10 === 0 ? 2 : 1;
      const batch = deliveries.slice(next, next + together);
      await Promise.all(batch.map((one) => context().get(TakeEvent).execute(one)));
      next += together;
    }
    const states = await till.payments.payments(payments.map(({ id }) => id));
    expect(new Set([...states.values()].map(({ state, refunded }) => `${state} ${refunded}`))).toEqual(
      new Set(['PARTLY_REFUNDED 1000']),
    );
    expect(payments.map(({ id }) => till.of(id))).toEqual(
      payments.map(() => expect.arrayContaining(['PaymentSucceeded', 'RefundSucceeded'])),
    );
    expect(payments.reduce((sum, { id }) => sum + till.booked(id), 0)).toBe(payments.length * 9_000);
    const [count] = await rows<{ events: unknown }>('SELECT COUNT(*) AS events FROM payments_event WHERE type = ?', [
      'storm',
    ]);
    expect(Number(count?.events)).toBe(events.length);
  }, 1_200_000);

  const storm = (payment: Payment, at: number): ProviderEvent[] => {
    const refund = { kind: 'REFUND', ...about(payment), refundId: null, currency: 'cny', amount: 1_000 } as const;
    const facts: ProviderFact[] = [
      success(payment),
      { kind: 'METHOD_USED', ...about(payment), method: 'ALIPAY' },
      { ...refund, providerRefundId: `re_${payment.id}`, state: 'PENDING' },
      { ...refund, providerRefundId: `re_${payment.id}`, state: 'SUCCEEDED' },
    ];
    return facts.map((fact, turn) => ({ ...event(fact, `storm:${at}:${turn}`, turn), type: 'storm' }));
  };

  it('about money we do not know are shown to who sees everybody’s, and not to an accountant', async () => {
    const actor = (paths: string[], organisations: string[]) => ({
      personId: newId<'Person'>(),
      sessionId: newId<'Session'>(),
      permissions: new Set(['payment.read']),
      regionPaths: () => paths,
      organisationIds: () => organisations,
    });
    const kinds = async (paths: string[], organisations: string[]): Promise<Set<string>> =>
      new Set((await context().get(ReadFlags).page(actor(paths, organisations), true, 100)).map(({ kind }) => kind));
    expect((await kinds(['/'], [])).has('UNKNOWN_PAYMENT')).toBe(true);
    expect(await kinds([], [till.payeeId])).toEqual(new Set(['AMOUNT_DIFFERS', 'CURRENCY_DIFFERS', 'ID_DIFFERS']));
    expect(await kinds([], [newId()])).toEqual(new Set());
  });
});

/** The same mixture every time. */
function mixed<Item>(items: readonly Item[]): Item[] {
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  return items
    .map((item) => ({ item, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
