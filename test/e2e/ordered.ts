import { newId } from '#kernel';
import { call, type Charity } from './charity.js';
import { regionOf, signIn } from './district.js';
import { termsInput, type Offered } from './offered.js';
import type { RunningApi } from './running-api.js';

/** An order, as its reader sees it. */
export interface OrderAnswer {
  readonly id: string;
  readonly state: string;
  readonly fee: number;
  readonly feePaid: number;
  readonly feeKept: number;
  readonly feeReturned: number;
  readonly endReason: string | null;
  readonly paymentId: string | null;
}

const SHOWN = 'id state fee feePaid feeKept feeReturned endReason paymentId';

/** An account of the district takes a step with orders, with a key of its own. The clock goes on, so it signs in each time. */
export async function take<T = OrderAnswer>(
  api: RunningApi,
  who: string,
  name: string,
  input: object,
  selection = SHOWN,
): Promise<T> {
  const client = await signIn(api, who);
  return call<T>(client, name, { ...input, idempotencyKey: newId() }, selection);
}

/** Another listing of the provider, on offer from tomorrow on; answers the ids of its slots of an hour, a day apart. */
export async function onOffer(
  api: RunningApi,
  charity: Charity,
  { provider }: Offered,
  { change = {}, slots = 1 }: { change?: Record<string, unknown>; slots?: number } = {},
): Promise<string[]> {
  const head = await signIn(api, 'volunteer-3');
  const terms = termsInput(await regionOf(await signIn(api, 'resident')), charity, change);
  const draft = { providerId: provider, terms, idempotencyKey: newId() };
  const { id: listingId, termsId } = await call<{ id: string; termsId: string }>(
    ...([head, 'createListing', draft, 'id termsId'] as const),
  );
  await call(head, 'submitListing', { listingId }, 'state');
  await call(await signIn(api, 'station-worker'), 'reviewListing', { listingId, termsId, approved: true }, 'state');
  await call(await signIn(api, 'resident'), 'agreeToListingTerms', { listingId, termsId, fundId: charity.fund }, 'id');
  await call(head, 'publishListing', { listingId }, 'state');
  const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
  const days = Array.from({ length: slots }, (_, day) => 24 * (day + 1));
  const drafts = days.map((hours) => ({ startsAt: at(hours), endsAt: at(hours + 1), capacity: 8 }));
  const added = { listingId, slots: drafts, idempotencyKey: newId() };
  return (await call<{ id: string }[]>(head, 'addSlots', added, 'id')).map(({ id }) => id);
}

/** Pays the fee of an order in the sandbox. */
async function pay(api: RunningApi, who: string, { paymentId }: OrderAnswer): Promise<void> {
  await call(await signIn(api, who), 'payInSandbox', { paymentId }, 'id');
}

/** Waits for what follows from an order by itself: money that comes or goes, and time that passes. */
export async function becomes<T extends object>(ask: () => Promise<T>, told: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask();
    if (told(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never came: ${JSON.stringify(await ask())}`);
}

/** The fee of an order is paid in the sandbox, and has come. */
export async function paid(api: RunningApi, who: string, order: OrderAnswer): Promise<OrderAnswer> {
  await pay(api, who, order);
  return becomes(
    () => orderOf(api, who, order.id),
    ({ fee, feePaid }) => feePaid === fee,
  );
}

/** Accepted by the provider, paid if there is a fee, and its time fixed. */
export async function scheduled(api: RunningApi, who: string, orderId: string): Promise<OrderAnswer> {
  const { fee } = await take(api, 'volunteer-3', 'acceptServiceOrder', { orderId });
  if (fee > 0) await paid(api, who, await orderOf(api, who, orderId));
  return take(api, 'volunteer-3', 'scheduleServiceOrder', { orderId });
}

/** Delivered by the code that its guest shows. */
export async function delivered(api: RunningApi, who: string, orderId: string): Promise<OrderAnswer> {
  const { serviceOrderCode } = await (
    await signIn(api, who)
  ).run<{ serviceOrderCode: { code: string } }>('query($id: ID!) { serviceOrderCode(orderId: $id) { code } }', {
    id: orderId,
  });
  return take(api, 'volunteer-3', 'deliverServiceOrder', { orderId, code: serviceOrderCode.code });
}

/** An order, as somebody sees it. */
export async function orderOf<T = OrderAnswer>(
  api: RunningApi,
  who: string,
  id: string,
  selection = SHOWN,
): Promise<T> {
  const client = await signIn(api, who);
  return (await client.run<{ serviceOrder: T }>(`query($id: ID!) { serviceOrder(id: $id) { ${selection} } }`, { id }))
    .serviceOrder;
}
