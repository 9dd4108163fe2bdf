import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeWithStripeMock, FakeClock } from '#testing';
import { ProviderRefusal, type PaymentProvider } from '../domain/payment-provider.js';
import { stripeClient } from './stripe-client.js';
import { StripeProvider } from './stripe-provider.js';

interface Sent {
  readonly line: string;
  readonly key: string | undefined;
  readonly body: Record<string, string>;
}

const order = { paymentId: 'p1', amount: 10_000, currency: 'cny', methods: ['CARD', 'ALIPAY', 'WECHAT_PAY'] } as const;
const refundOrder = {
  refundId: 'r1',
  paymentId: 'p1',
  providerPaymentId: 'pi_1',
  amount: 500,
  because: 'FRAUD',
} as const;
const adapter = (base: string): PaymentProvider =>
  new StripeProvider(stripeClient('sk_test_123', base), 'whsec_of-this-spec', new FakeClock());

/** Shapes as Stripe documents them, as far as the adapter reads them. */
const intent = {
  id: 'pi_1',
  object: 'payment_intent',
  client_secret: 'pi_1_secret',
  status: 'requires_payment_method',
};
const refund = {
  ...{ id: 're_1', object: 'refund', amount: 500, currency: 'cny', status: 'succeeded', payment_intent: 'pi_1' },
  metadata: { linli_payment: 'p1', linli_refund: 'r1' },
};
const charge = { id: 'ch_1', object: 'charge', payment_intent: 'pi_1' };
const dispute = { id: 'dp_1', object: 'dispute', payment_intent: 'pi_1' };
const transaction = (id: string, type: string, amount: number, fee: number, source: unknown, category = type) => ({
  ...{ id, object: 'balance_transaction', type, reporting_category: category },
  ...{ amount, fee, net: amount - fee, currency: 'cny', source },
});
const firstPage = [
  transaction('txn_0', 'payout', -1_475, 0, 'po_1'),
  transaction('txn_1', 'payment', 2_000, 12, charge),
  transaction('txn_2', 'payment_refund', -500, 0, refund),
];
const secondPage = [
  transaction('txn_3', 'adjustment', -100, 0, dispute, 'dispute'),
  transaction('txn_4', 'stripe_fee', -3, 0, null),
];

describe('the Stripe adapter, by what it sends and reads', () => {
  const sent: Sent[] = [];
  const answers = new Map<string, [status: number, body: unknown]>();
  let server: Server;
  let provider: PaymentProvider;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const line = `${request.method} ${decodeURIComponent(request.url ?? '')}`;
        const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
        sent.push({ line, key: request.headers['idempotency-key'] as string | undefined, body });
        const [status, answer] = answers.get(line) ?? [
          404,
          { error: { type: 'invalid_request_error', code: 'resource_missing' } },
        ];
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    provider = adapter(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    sent.length = 0;
    answers.clear();
  });

  it('opens a PaymentIntent in cny, under our id as the idempotency key', async () => {
    answers.set('POST /v1/payment_intents', [200, intent]);
    const opened = await provider.openPayment(order);
    expect(opened).toEqual({ providerPaymentId: 'pi_1', clientSecret: 'pi_1_secret', address: null });
    expect(sent).toEqual([
      {
        line: 'POST /v1/payment_intents',
        key: 'payment:p1',
        body: {
          ...{ amount: '10000', currency: 'cny', 'metadata[linli_payment]': 'p1' },
          'payment_method_types[0]': 'card',
          'payment_method_types[1]': 'alipay',
          'payment_method_types[2]': 'wechat_pay',
        },
      },
    ]);
  });

  it('asks for a refund with both ids and why', async () => {
    answers.set('POST /v1/refunds', [200, { ...refund, status: 'pending' }]);
    expect(await provider.refund(refundOrder)).toEqual({ providerRefundId: 're_1' });
    expect(sent[0]).toMatchObject({
      key: 'refund:r1',
      body: { payment_intent: 'pi_1', amount: '500', reason: 'fraudulent', 'metadata[linli_refund]': 'r1' },
    });
  });

  it('lets a payment that ended be ended again, and tells a refusal for good from a fault', async () => {
    const unexpected = { error: { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' } };
    answers.set('POST /v1/payment_intents/pi_1/cancel', [400, unexpected]);
    await expect(provider.cancelPayment('pi_1')).resolves.toBeUndefined();
    await expect(provider.payPage('pi_none')).rejects.toBeInstanceOf(ProviderRefusal);
    answers.set('GET /v1/payment_intents/pi_1', [500, { error: { type: 'api_error' } }]);
    await expect(provider.payPage('pi_1')).rejects.not.toBeInstanceOf(ProviderRefusal);
  });

  it.each([
    ['requires_payment_method', null],
    ['processing', null],
    ['succeeded', 'PAYMENT_SUCCEEDED'],
    ['canceled', 'PAYMENT_CANCELLED'],
  ])('reads an intent that is %s as %s', async (status, kind) => {
    const body = { ...intent, status, amount_received: 10_000, currency: 'cny', metadata: { linli_payment: 'p1' } };
    answers.set('GET /v1/payment_intents/pi_1', [200, body]);
    const answer = await provider.askAbout('pi_1');
    expect([answer.id, answer.fact?.kind ?? null]).toEqual([`asked:pi_1:${status}`, kind]);
  });

  it('reads a refund when asked about it', async () => {
    answers.set('GET /v1/refunds/re_1', [200, refund]);
    expect((await provider.askAboutRefund('re_1')).fact).toMatchObject({
      refundId: 'r1',
      state: 'SUCCEEDED',
      amount: 500,
    });
    answers.set('GET /v1/refunds/re_1', [200, { ...refund, status: 'pending' }]);
    expect((await provider.askAboutRefund('re_1')).fact).toBeNull();
  });

  it('reads a payout report page by page, without the line of the payout itself', async () => {
    const list = (data: unknown[], more: boolean) => ({
      object: 'list',
      url: '/v1/balance_transactions',
      has_more: more,
      data,
    });
    const start = 'GET /v1/balance_transactions?payout=po_1&expand[0]=data.source&limit=100';
    answers.set(start, [200, list(firstPage, true)]);
    answers.set(`${start}&starting_after=txn_2`, [200, list(secondPage, false)]);
    const lines = await provider.payoutLines('po_1');
    expect(
      lines.map(({ kind, net, providerPaymentId, providerRefundId, providerDisputeId }) => [
        ...[kind, net, providerPaymentId, providerRefundId, providerDisputeId],
      ]),
    ).toEqual([
      ['CHARGE', 1_988, 'pi_1', null, null],
      ['REFUND', -500, 'pi_1', 're_1', null],
      ['DISPUTE', -100, 'pi_1', null, 'dp_1'],
      ['FEE', -3, null, null, null],
    ]);
  });
});

describeWithStripeMock('the Stripe adapter', (url) => {
  it('sends no request that the API would refuse', async () => {
    const provider = adapter(url);
    const { providerPaymentId, clientSecret } = await provider.openPayment(order);
    expect([providerPaymentId.startsWith('pi_'), clientSecret.length > 0]).toEqual([true, true]);
    await provider.payPage(providerPaymentId);
    await provider.cancelPayment(providerPaymentId);
    await provider.askAbout(providerPaymentId);
    const { providerRefundId } = await provider.refund({ ...refundOrder, providerPaymentId });
    await provider.askAboutRefund(providerRefundId);
    expect(Array.isArray(await provider.payoutLines('po_1'))).toBe(true);
  });
});
