import type { Narrator } from './narrator.js';
import { requestFeed, offerFeed, type OfferEvent, type RequestUpdate } from './order-act.js';
import { freshKey, type PointsCast } from './points-cast.js';
import type { StoryClock } from './story-clock.js';

const codeQuery = 'query ($id: ID!) { attendanceCode(requestId: $id) { code } }';
const menuQuery = 'query ($id: ID!) { serviceMenu(regionId: $id) { id name } }';

/** An hour of service, ordered, accepted, signed in and out, and confirmed. */
export async function serveAnHour(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('签到服务一小时', 'an hour of signed service');
  await served(cast, clock);
  tell.step(
    '居民点单，社工站受理，志愿者接单、签到、一小时后签退，居民确认',
    'a resident orders, the station accepts, the volunteer takes it, signs in and an hour later out; it is confirmed',
  );
}

/** The same without words; `signature`: what both signatures give besides. Returns the id of the request. */
export async function served(cast: PointsCast, clock: StoryClock, signature: object = {}): Promise<string> {
  const requestId = await ordered(cast, clock);
  clock.advance(10);
  await sign(cast, 'checkIn', requestId, signature);
  clock.advance(60);
  await cast.signIn();
  await sign(cast, 'checkOut', requestId, signature);
  const input = { requestId, idempotencyKey: freshKey() };
  const updates = cast.as('resident').subscribe<RequestUpdate>('serviceRequestUpdated', requestFeed, { id: requestId });
  await updates.opened;
  await cast.does('resident', 'confirmService', input, '{ state }');
  await updates.waitFor(({ request }) => request.state === 'CONFIRMED', 'CONFIRMED');
  await updates.close();
  return requestId;
}

async function ordered(cast: PointsCast, clock: StoryClock): Promise<string> {
  const volunteer = cast.as('volunteer-1');
  const where = '{ volunteer { regionId home { longitude latitude } } }';
  type Where = { volunteer: { regionId: string; home: { longitude: number; latitude: number } } };
  const { regionId, home } = (await volunteer.call<Where>(where)).volunteer;
  const { serviceMenu } = await cast
    .as('resident')
    .call<{ serviceMenu: { id: string; name: string }[] }>(menuQuery, { id: regionId });
  const offers = volunteer.subscribe<OfferEvent>('offerReceived', offerFeed);
  await offers.opened;
  const at = (minutes: number): string => new Date(clock.now().getTime() + minutes * 60_000).toISOString();
  const input = {
    itemId: serviceMenu.find(({ name }) => name === '上门理发')?.id,
    regionId,
    risks: '老人行动不便',
    urgency: 'URGENT',
    startsAt: at(10),
    endsAt: at(70),
    point: { ...home, system: 'WGS84' },
    address: '五星街道双元社区 3 号楼 2 单元 501',
    idempotencyKey: freshKey(),
  };
  const { id } = await cast.does<{ id: string }>('resident', 'createServiceRequest', input, '{ id }');
  await cast.does('station-worker', 'acceptServiceRequest', { requestId: id }, '{ state }');
  const { offer } = await offers.waitFor((event) => event.offer.requestId === id, 'the offer');
  await offers.close();
  await cast.does('volunteer-1', 'acceptOffer', { offerId: offer.id, idempotencyKey: freshKey() }, '{ id }');
  return id;
}

async function sign(
  cast: PointsCast,
  name: 'checkIn' | 'checkOut',
  requestId: string,
  signature: object,
): Promise<void> {
  const { attendanceCode } = await cast
    .as('resident')
    .call<{ attendanceCode: { code: string } }>(codeQuery, { id: requestId });
  const input = { requestId, code: attendanceCode.code, idempotencyKey: freshKey(), ...signature };
  await cast.does('volunteer-1', name, input, '{ state }');
}
