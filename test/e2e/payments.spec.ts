import Stripe from 'stripe';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Payments, type Payment } from '#payments';
import { Config, Database, UnitOfWork } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const SECRET = 'whsec_a-secret-of-this-spec';
const PAY = 'mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id state } }';
const UPDATES =
  'subscription($id: ID!, $after: Cursor) { paymentUpdated(paymentId: $id, after: $after) { cursor payment { state } } }';
type Updates = { paymentUpdated: { payment: { state: string } } };

forEachEngine('payments over HTTP and WebSocket', (engine) => {
  let api: RunningApi;
  let payer: GraphqlClient;
  let stranger: GraphqlClient;
  let payerId: string;

  beforeAll(async () => {
    api = await startApi(engine, { settings: { SANDBOX_WEBHOOK_SECRET: SECRET } });
    await seedSmallDistrict(api);
    payer = await signIn(api, 'resident');
    stranger = await signIn(api, 'volunteer-1');
    payerId = (await payer.run<{ me: { id: string } }>('{ me { id } }')).me.id;
  });
  afterAll(async () => {
    await payer.close();
    await stranger.close();
    await api.close();
  });

  const asked = (amount = 10_000, payeeId: string = newId()): Promise<Payment> => {
    const draft = {
      ...{ purposeType: 'funds.donation', purposeId: newId(), payeeId, payerId, amount },
      ...{ methods: ['CARD', 'ALIPAY'] as const, idempotencyKey: newId() },
      expiresAt: new Date(api.clock.now().getTime() + 3_600_000),
    };
    return api.get(UnitOfWork).run(() => api.get(Payments).createPayment(draft));
  };
  const now = (offsetSeconds = 0): number => Math.floor(api.clock.now().getTime() / 1_000) + offsetSeconds;
  const signed = (payload: string, timestamp = now(), secret = SECRET): string =>
    Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  const send = async (payload: string, signature?: string): Promise<[number, string]> => {
    const response = await fetch(`${api.url}/webhooks/stripe`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature === undefined ? {} : { 'stripe-signature': signature }),
      },
      body: payload,
    });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, body.errors?.[0]?.extensions.code ?? 'none'];
  };
  const success = ({ id, amount }: Payment, eventId: string = newId()): string =>
    JSON.stringify({
      ...{ id: eventId, object: 'event', type: 'payment_intent.succeeded', created: now(), livemode: false },
      data: {
        object: {
          ...{ id: `pi_sandbox_${id.replaceAll('-', '')}`, object: 'payment_intent', currency: 'cny' },
          ...{ amount_received: amount, metadata: { linli_payment: id } },
          billing_details: { name: '金丝雀', phone: '19900009999' },
        },
      },
    });

  it('shows the payer where to pay and how it goes on, and nobody else anything', async () => {
    const { id } = await asked();
    const text = 'query($id: ID!) { payment(id: $id) { state payPage { clientSecret address } refunds { id } } }';
    const { payment } = await payer.run<{ payment: { payPage: { address: string } } }>(text, { id });
    expect(payment).toMatchObject({ state: expect.stringMatching(/CREATED|PENDING/) as string, refunds: [] });
    expect(await stranger.codeOf(text, { id })).toBe('NOT_FOUND');
    expect(await api.anyone.codeOf(text, { id })).toBe('UNAUTHENTICATED');

    const updates = payer.subscribe<Updates>(UPDATES, { id });
    const page = await fetch(`${api.url}${payment.payPage.address}`);
    expect([page.status, page.headers.get('content-security-policy')?.startsWith("default-src 'none'")]).toEqual([
      200,
      true,
    ]);
    const html = await page.text();
    expect([html.includes('¥100.00'), /https?:\/\//.test(html)]).toEqual([true, false]);
    const paid = await fetch(`${api.url}${payment.payPage.address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'method=ALIPAY&outcome=PAY',
      redirect: 'manual',
    });
    expect(paid.status).toBe(303);
    await updates.until((received) =>
      received.some(({ paymentUpdated }) => paymentUpdated.payment.state === 'SUCCEEDED'),
    );
    updates.end();
    expect((await fetch(`${api.url}${payment.payPage.address.replace(/secret=.*/, 'secret=guessed')}`)).status).toBe(
      404,
    );
    expect((await payer.run<{ payment: unknown }>(text, { id })).payment).toMatchObject({ payPage: null });
  });

  it('is paid in the sandbox by the payer alone, and the screen learns of it', async () => {
    const { id } = await asked();
    const input = { paymentId: id, copies: 5, shuffled: true };
    expect(await stranger.codeOf(PAY, { input })).toBe('NOT_FOUND');
    const updates = await payer.follow<Updates>(UPDATES, { id });
    await payer.run(PAY, { input });
    await updates.until((received) =>
      received.some(({ paymentUpdated }) => paymentUpdated.payment.state === 'SUCCEEDED'),
    );
    updates.end();
    expect(await payer.codeOf(PAY, { input })).toBe('PAYMENT_NOT_PAYABLE');
  });

  it('takes no webhook without a good signature, and writes nothing then', async () => {
    const payment = await asked();
    const body = success(payment);
    const refused = [400, 'WEBHOOK_SIGNATURE_INVALID'];
    expect(await send(body)).toEqual(refused);
    expect(await send(body, signed(body, now(), 'whsec_another-secret'))).toEqual(refused);
    expect(await send(body, signed(body, now(-301)))).toEqual(refused);
    expect(await send(body.replace('cny', 'CNY'), signed(body))).toEqual(refused);
    expect(await send(body, 't=1,v1=00')).toEqual(refused);
    expect((await api.get(Payments).payments([payment.id])).get(payment.id)?.paidAt).toBeNull();
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toMatch(/linli_http_requests_total\{route="\/webhooks\/stripe",status="400"\} [5-9]/);
    expect(await send(body, signed(body, now(-300)))).toEqual([200, 'none']);
    const another = success(await asked());
    expect(await send(another, signed(another, now(301)))).toEqual(refused);
    expect(await send(another, signed(another, now(300)))).toEqual([200, 'none']);
  });

  it('says of what is signed well that it is no event, and writes nothing then', async () => {
    const count = async (): Promise<number> => (await api.get(Database).rows('SELECT * FROM payments_event')).length;
    const before = await count();
    const event = { id: 'evt_1', type: 'payment_intent.succeeded', created: now() };
    const bodies = ['"hello"', '{}', '[]', 'null', '7', '{"id":7,"type":"x","created":1,"data":{"object":{}}}'];
    bodies.push(JSON.stringify(event), JSON.stringify({ ...event, data: { object: null } }));
    bodies.push(JSON.stringify({ ...event, created: 'today', data: { object: {} } }));
    bodies.push(JSON.stringify({ ...event, data: { object: {} } }));
    for (const body of bodies) {
      expect([body, ...(await send(body, signed(body)))]).toEqual([body, 400, 'WEBHOOK_NOT_AN_EVENT']);
    }
    for (const body of ['"hello"', '{}']) {
      expect([body, ...(await send(body, 't=1,v1=00'))]).toEqual([body, 400, 'WEBHOOK_SIGNATURE_INVALID']);
    }
    expect(await count()).toBe(before);
  });

  it('books one webhook once, sent ten times at once, and keeps nothing personal of it', async () => {
    const payment = await asked();
    const body = success(payment);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(body, signed(body))));
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([200]));
    expect((await api.get(Payments).payments([payment.id])).get(payment.id)?.state).toBe('SUCCEEDED');
    const kept = await api.get(Database).rows('SELECT * FROM payments_event');
    expect(JSON.stringify(kept)).not.toMatch(/金丝雀|19900009999/);
  });

  it('lists what does not agree for the accountant of the payee, waiting or settled', async () => {
    const accountant = await signIn(api, 'volunteer-2');
    const host = { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId: await regionOf(accountant) } as const;
    const [payeeId = ''] = await api.get(IdentitySetup).createOrganisations([host]);
    const payment = await asked(10_000, payeeId);
    const body = success({ ...payment, amount: 1 });
    expect(await send(body, signed(body))).toEqual([200, 'none']);
    const { id: personId } = (await accountant.run<{ me: { id: string } }>('{ me { id } }')).me;
    const scope = { scope: 'ORGANISATION', scopeId: payeeId } as const;
    await api.get(IdentitySetup).grantRoles([{ personId, role: 'ACCOUNTANT', ...scope }]);
    api.clock.advance({ seconds: 3 });
    type Flags = { paymentFlags: { nodes: { kind: string; paymentId: string }[] } };
    const text = 'query($open: Boolean!) { paymentFlags(open: $open) { nodes { kind paymentId } } }';
    const list = async (open: boolean) => (await accountant.run<Flags>(text, { open })).paymentFlags.nodes;
    expect(await list(true)).toEqual([{ kind: expect.any(String) as string, paymentId: payment.id }]);
    expect(await list(false)).toEqual([]);
    await accountant.close();
  });
});

describe('the settings of payments', () => {
  const production = {
    NODE_ENV: 'production',
    ACCESS_TOKEN_SECRET: 'a'.repeat(40),
    BLIND_INDEX_KEY: 'b'.repeat(40),
    PROOFS_KEY: Buffer.alloc(32, 8).toString('base64'),
    CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64'),
    DATA_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  };

  it('take nobody in production unless told, and never the sandbox by accident', () => {
    expect(Config.fromEnvironment({}).paymentProvider).toBe('sandbox');
    expect(Config.fromEnvironment(production).paymentProvider).toBe('none');
    const sandbox = { ...production, PAYMENT_PROVIDER: 'sandbox' };
    expect(() => Config.fromEnvironment(sandbox)).toThrow('ALLOW_SANDBOX_IN_PRODUCTION');
    const allowed = { ...sandbox, ALLOW_SANDBOX_IN_PRODUCTION: 'true' };
    expect(() => Config.fromEnvironment(allowed)).toThrow('SANDBOX_WEBHOOK_SECRET');
    expect(Config.fromEnvironment({ ...allowed, SANDBOX_WEBHOOK_SECRET: SECRET }).paymentProvider).toBe('sandbox');
    expect(() => Config.fromEnvironment({ PAYMENT_PROVIDER: 'stripe' })).toThrow('STRIPE_SECRET_KEY');
  });
});
