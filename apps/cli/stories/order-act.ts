import { randomUUID } from 'node:crypto';
import type { Cast } from './cast.js';
import type { Inbox } from './inbox.js';
import { expectThat, type Narrator } from './narrator.js';

/** An offer as its volunteer sees it pushed. */
export interface OfferEvent {
  cursor: string;
  state: string;
  offer: {
    id: string;
    requestId: string;
    metres: number;
    place: number;
    whyMe: Array<{ factor: string; value: number }>;
  };
}

/** A change of the request as the resident sees it pushed. */
export interface RequestUpdate {
  cursor: string;
  request: { state: string; volunteers: Array<{ displayName: string }> };
}

export const offerFeed = `subscription { offerReceived { cursor state
  offer { id requestId metres place whyMe { factor value } } } }`;
export const requestFeed = `subscription ($id: ID!, $after: Cursor) { serviceRequestUpdated(requestId: $id, after: $after) {
  cursor request { state volunteers { displayName } } } }`;
const boardFeed =
  'subscription ($id: ID!) { dispatchBoard(regionId: $id) { requestId entry { state placesLeft offersOpen } } }';

interface Menu {
  serviceMenu: Array<{ id: string; name: string; needsAcceptance: boolean }>;
}

/** The grid worker orders a haircut at home for an elder; the station accepts it. Returns the request's id. */
export async function placeOrder(cast: Cast, now: Date, tell: Narrator): Promise<string> {
  tell.part('点单与受理', 'ordering and accepting');
  const { gridWorker, resident } = cast;
  const { serviceMenu } = await gridWorker.call<Menu>(
    'query ($id: ID!) { serviceMenu(regionId: $id) { id name needsAcceptance } }',
    { id: cast.regionId },
  );
  const item = serviceMenu.find(({ name }) => name === '上门理发');
  tell.step(
    `网格员打开服务菜单：${serviceMenu.length} 项`,
    `the grid worker opens the service menu: ${serviceMenu.length} items`,
  );
  const input = {
    itemId: item?.id,
    regionId: cast.regionId,
    channel: 'PROXY',
    beneficiaryPersonId: resident.personId,
    address: '五星街道双元社区 3 号楼 2 单元 501',
    risks: '老人行动不便，家中有小狗',
    urgency: 'URGENT',
    startsAt: new Date(now.getTime() + 10 * 60_000).toISOString(),
    endsAt: new Date(now.getTime() + 70 * 60_000).toISOString(),
    point: { ...cast.home, system: 'WGS84' },
    places: 1,
    idempotencyKey: randomUUID(),
  };
  const order = 'mutation ($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id state } }';
  const placed = await gridWorker.call<{ createServiceRequest: { id: string; state: string } }>(order, { input });
  const again = await gridWorker.call<{ createServiceRequest: { id: string } }>(order, { input });
  const { id, state } = placed.createServiceRequest;
  expectThat(again.createServiceRequest.id === id, 'the same key gives the same request');
  tell.step(
    `网格员为老人${resident.name}代下单「上门理发」：${state}；同一幂等键重发仍是同一单`,
    `the grid worker orders a haircut at home for an elder: ${state}; sent twice, it is one order`,
  );
  await acceptOrder(cast, id, tell);
  return id;
}

/** The station accepts; the grid worker's board shows it. */
async function acceptOrder({ gridWorker, stationWorker, regionId }: Cast, id: string, tell: Narrator): Promise<void> {
  const board = gridWorker.subscribe<{ requestId: string; entry: { state: string } | null }>(
    'dispatchBoard',
    boardFeed,
    { id: regionId },
  );
  await board.opened;
  const { acceptServiceRequest } = await stationWorker.call<{ acceptServiceRequest: { state: string } }>(
    'mutation ($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { state } }',
    { input: { requestId: id } },
  );
  await board.waitFor((event) => event.requestId === id && event.entry !== null, 'the request on the board');
  await board.close();
  tell.step(
    `社工站受理：${acceptServiceRequest.state}；网格看板随即显示`,
    `the station accepts: ${acceptServiceRequest.state}; the board of the grid shows it at once`,
  );
}

/** Everybody who volunteers listens at a socket of their own before the order comes. */
export async function listen(cast: Cast): Promise<Array<{ name: string; inbox: Inbox<OfferEvent> }>> {
  const listening = [...cast.volunteers, cast.newcomer].map((client) => ({
    name: client.name,
    inbox: client.subscribe<OfferEvent>('offerReceived', offerFeed),
  }));
  await Promise.all(listening.map(({ inbox }) => inbox.opened));
  return listening;
}
