import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** Open every day from eight to nine in the evening. */
export const everyDay = {
  weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1_260 })),
};

/** A sound space of a region. */
export const spaceInput = (regionId: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ regionId, kind: 'COMPLEX', name: '新华社区综合体', address: '兴旺路 8 号', hours: everyDay },
  ...{ point: { longitude: 106.29, latitude: 32.23 }, idempotencyKey: newId(), ...change },
});

/** A sound room. */
export const roomInput = (spaceId: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ spaceId, name: '活动室', capacity: 20, equipment: '投影仪', idempotencyKey: newId(), ...change },
});

/** The station opens a space with one room. */
export async function openSpace(api: RunningApi): Promise<{ spaceId: string; roomId: string; regionId: string }> {
  const station = await signIn(api, 'station-worker');
  const regionId = await regionOf(station);
  const { createSpace } = await station.run<{ createSpace: { id: string } }>(
    'mutation($input: CreateSpaceInput!) { createSpace(input: $input) { id } }',
    { input: spaceInput(regionId) },
  );
  const { addRoom } = await station.run<{ addRoom: { id: string } }>(
    'mutation($input: AddRoomInput!) { addRoom(input: $input) { id } }',
    { input: roomInput(createSpace.id) },
  );
  return { spaceId: createSpace.id, roomId: addRoom.id, regionId };
}

/** The wish of a residents' group for an hour of tomorrow in Shanghai. */
export function bookingInput(
  api: RunningApi,
  roomId: string,
  hour: number,
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  const day = 86_400_000;
  const midnight = Math.floor((api.clock.now().getTime() + 8 * 3_600_000) / day) * day - 8 * 3_600_000 + day;
  const at = (hours: number): string => new Date(midnight + hours * 3_600_000).toISOString();
  return {
    ...{ roomId, startsAt: at(hour), endsAt: at(hour + 1), groupName: '合唱队', purpose: '排练', people: 12 },
    ...{ idempotencyKey: newId(), ...change },
  };
}

/** Lets the officer enter an organisation in a region, with a demo account at its head; returns its id. */
export async function openOrganisation(
  api: RunningApi,
  head: string,
  regionId: string,
  name = '爱心助餐中心',
): Promise<string> {
  const officer = await signIn(api, 'officer');
  const { createOrganisation } = await officer.run<{ createOrganisation: { id: string } }>(
    'mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }',
    { input: { kind: 'SOCIAL_ORGANISATION', name: `${name} ${head}`, regionId } },
  );
  const { me } = await (await signIn(api, head)).run<{ me: { id: string } }>('{ me { id } }');
  await officer.run('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
    input: { personId: me.id, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: createOrganisation.id },
  });
  return createOrganisation.id;
}

/** Waits until something holds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not come to pass');
}

/** A sound need of a region, for the whole of 2026 to 2098. */
export const needInput = (regionId: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ regionId, field: 'MEALS', title: '独居老人午餐', details: '每日一餐', place: 'SPACE', people: 40 },
  ...{ address: '兴旺路 8 号', point: { longitude: 106.29, latitude: 32.23 }, licence: 'FOOD_BUSINESS' },
  ...{ budget: 40_000, idempotencyKey: newId(), fromDate: '2026-03-02', toDate: '2026-12-31', ...change },
});

/** A sound supply of an organisation, for a region and all below it. */
export const supplyInput = (
  organisationId: string,
  regionId: string,
  change: Record<string, unknown> = {},
): Record<string, unknown> => ({
  ...{ organisationId, field: 'MEALS', title: '社区助餐', details: '自有厨房', areaRegionIds: [regionId] },
  ...{ people: 25, licences: ['FOOD_BUSINESS'], price: 900, idempotencyKey: newId() },
  ...{ fromDate: '2026-03-02', toDate: '2026-12-31', ...change },
});

/** Everything of spaces, the board and complaints once: the station's, the resident's and a provider's with its head. */
export async function communityOf(
  api: RunningApi,
  head: string,
  { organisation, slot }: { organisation: string; slot: string },
): Promise<{
  space: string;
  room: string;
  booking: string;
  need: string;
  supply: string;
  supplyMatch: string;
  complainedOrder: string;
  complaint: string;
}> {
  const [station, resident, provider] = [
    await signIn(api, 'station-worker'),
    await signIn(api, 'resident'),
    await signIn(api, head),
  ];
  const { spaceId: space, roomId: room, regionId } = await openSpace(api);
  const booking = await idOf(resident, 'bookRoom', 'BookRoomInput', bookingInput(api, room, 9));
  const need = await idOf(station, 'publishNeed', 'PublishNeedInput', needInput(regionId));
  const offer = supplyInput(organisation, regionId);
  const supply = await idOf(provider, 'offerSupply', 'OfferSupplyInput', offer);
  const matches = async (): Promise<string[]> =>
    (
      await station.run<{ supplyMatches: { nodes: { id: string }[] } }>(
        'query($n: ID) { supplyMatches(needId: $n, first: 1) { nodes { id } } }',
        { n: need },
      )
    ).supplyMatches.nodes.map(({ id }) => id);
  await eventually(async () => (await matches()).length === 1);
  const order = { slotId: slot, idempotencyKey: newId() };
  const complainedOrder = await idOf(resident, 'orderService', 'OrderServiceInput', order);
  const accepted = { orderId: complainedOrder, idempotencyKey: newId() };
  await idOf(provider, 'acceptServiceOrder', 'AcceptServiceOrderInput', accepted);
  const filed = { orderId: complainedOrder, subject: 'QUALITY', text: '饭菜是凉的', idempotencyKey: newId() };
  const complaint = await idOf(resident, 'fileComplaint', 'FileComplaintInput', filed);
  return { space, room, booking, need, supply, supplyMatch: (await matches())[0] ?? '', complainedOrder, complaint };
}

/** The id of what a mutation answers with. */
export async function idOf(client: GraphqlClient, mutation: string, type: string, input: object): Promise<string> {
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { id } }`;
  return (await client.run<Record<string, { id: string }>>(query, { input }))[mutation]?.id ?? '';
}
