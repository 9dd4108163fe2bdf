import { seedDistrict } from '../../apps/cli/district/seed-district.js';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import type { RunningApi } from './running-api.js';

/** Everybody who plays a part, signed in. */
export interface Cast {
  readonly resident: GraphqlClient;
  readonly gridWorker: GraphqlClient;
  readonly stationWorker: GraphqlClient;
  readonly officer: GraphqlClient;
  readonly auditor: GraphqlClient;
  /** Five volunteers: the first three cut hair. */
  readonly volunteers: readonly GraphqlClient[];
}

/** Seeds a small district with the named people of the demo and nobody else. */
export async function seedSmallDistrict(api: RunningApi): Promise<void> {
  await seedDistrict(api.application, { volunteers: 5, grids: 2, seed: 'e2e', demo: true });
}

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken refreshToken } }';

/** Signs in an account of the demo district. */
export async function signIn(api: RunningApi, key: string): Promise<GraphqlClient> {
  const { phone, password } = demoAccount(key);
  const { login } = await api.anyone.run<{ login: { accessToken: string } }>(LOGIN, { input: { phone, password } });
  return api.anyone.as(login.accessToken);
}

/** Signs in everybody. */
export async function signInAll(api: RunningApi): Promise<Cast> {
  const volunteers: GraphqlClient[] = [];
  for (const n of [1, 2, 3, 4, 5]) volunteers.push(await signIn(api, `volunteer-${n}`));
  return {
    resident: await signIn(api, 'resident'),
    gridWorker: await signIn(api, 'grid-worker'),
    stationWorker: await signIn(api, 'station-worker'),
    officer: await signIn(api, 'officer'),
    auditor: await signIn(api, 'auditor'),
    volunteers,
  };
}

/** Where the named volunteers live (WGS-84): the middle of the made-up district. */
export const home = { longitude: 120.197, latitude: 33.39 };

/** Orders a service for the region of the one who asks, near the volunteers' homes; `change` overrides any field. */
export async function order(
  api: RunningApi,
  client: GraphqlClient,
  itemName: string,
  change: Record<string, unknown> = {},
): Promise<{ id: string; state: string }> {
  const input = { ...(await orderInput(api, client, itemName)), ...change };
  const { createServiceRequest } = await client.run<{ createServiceRequest: { id: string; state: string } }>(CREATE, {
    input,
  });
  return createServiceRequest;
}

/** `createServiceRequest`, for calls that expect a refusal. */
export const CREATE =
  'mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id state } }';

/** A sound order: two hours from now, for one hour. */
export async function orderInput(
  api: RunningApi,
  client: GraphqlClient,
  itemName: string,
): Promise<Record<string, unknown>> {
  const regionId = await regionOf(client);
  const menu = await client.run<{ serviceMenu: { id: string; name: string }[] }>(
    'query($r: ID!) { serviceMenu(regionId: $r) { id name } }',
    { r: regionId },
  );
  const at = (minutes: number): string => new Date(api.clock.now().getTime() + minutes * 60_000).toISOString();
  return {
    idempotencyKey: newId(),
    itemId: menu.serviceMenu.find((item) => item.name === itemName)?.id,
    regionId,
    startsAt: at(120),
    endsAt: at(180),
    risks: '行动不便',
    point: home,
    address: '双元路 1 号',
    beneficiaryName: '周桂英',
    beneficiaryPhone: '19900000001',
  };
}

/** The region that somebody belongs to. */
export async function regionOf(client: GraphqlClient): Promise<string> {
  const { me } = await client.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
  return me.region.id;
}
