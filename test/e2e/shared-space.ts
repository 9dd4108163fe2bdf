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

/** The one that a client is answered by its id. */
export async function idOf(client: GraphqlClient, mutation: string, type: string, input: object): Promise<string> {
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { id } }`;
  return (await client.run<Record<string, { id: string }>>(query, { input }))[mutation]?.id ?? '';
}
