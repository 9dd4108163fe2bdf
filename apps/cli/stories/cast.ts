import { randomInt } from 'node:crypto';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';
import type { Narrator } from './narrator.js';

/** Everybody in the story of the main job, each signed in at a device of their own. */
export interface Cast {
  resident: ApiClient;
  gridWorker: ApiClient;
  stationWorker: ApiClient;
  auditor: ApiClient;
  /** The five named volunteers: the first three cut hair. */
  volunteers: ApiClient[];
  /** Somebody who registers during the story. */
  newcomer: ApiClient;
  /** Where the first volunteer lives: the story happens around there. */
  home: { longitude: number; latitude: number };
  regionId: string;
}

async function signedIn(url: string, key: string): Promise<ApiClient> {
  const { name, phone, password } = demoAccount(key);
  const client = new ApiClient(url, name);
  await client.login(phone, password);
  return client;
}

/** Signs the named accounts in and registers a new neighbour as a volunteer, whom the station verifies. */
export async function gatherCast(url: string, tell: Narrator): Promise<Cast> {
  tell.part('登录与注册', 'signing in and registering');
  const [resident, gridWorker, stationWorker, auditor] = await Promise.all(
    ['resident', 'grid-worker', 'station-worker', 'auditor'].map((key) => signedIn(url, key)),
  );
  const volunteers = await Promise.all([1, 2, 3, 4, 5].map((number) => signedIn(url, `volunteer-${number}`)));
  const [first] = volunteers;
  if (!resident || !gridWorker || !stationWorker || !auditor || !first) throw new Error('the cast is not complete');
  tell.step(
    '居民、网格员、社工、审计和五名志愿者登录',
    'a resident, a grid worker, a station worker, an auditor and five volunteers sign in',
  );

  const { volunteer } = await first.call<{ volunteer: { regionId: string; home: Cast['home'] } }>(
    '{ volunteer { regionId home { longitude latitude } } }',
  );
  const newcomer = new ApiClient(url, '韩雪梅');
  await registerNewcomer(newcomer, stationWorker, volunteer, tell);
  return { resident, gridWorker, stationWorker, auditor, volunteers, newcomer, ...volunteer };
}

async function registerNewcomer(
  newcomer: ApiClient,
  stationWorker: ApiClient,
  { regionId, home }: Pick<Cast, 'regionId' | 'home'>,
  tell: Narrator,
): Promise<void> {
  const phone = `1990000${randomInt(1000, 10_000)}`;
  await newcomer.register({ phone, password: `neighbour-${randomInt(1e9)}`, displayName: newcomer.name, regionId });
  const input = {
    birthDate: '1990-08-15',
    skills: ['理发', '探访'],
    licences: [{ kind: '救护员证', number: 'DEMO-1', validFrom: '2025-01-01', validTo: '2099-12-31' }],
    home: { longitude: home.longitude + 0.001, latitude: home.latitude, system: 'WGS84' },
    reachMetres: 3000,
    travelMode: 'BIKE',
  };
  const { registerVolunteer } = await newcomer.call<{
    registerVolunteer: { id: string; number: string; state: string };
  }>('mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { id number state } }', { input });
  tell.step(
    `新邻居${newcomer.name}注册账号并登记为志愿者（技能、证书、常驻点），编号 ${registerVolunteer.number}，状态 ${registerVolunteer.state}`,
    `a new neighbour registers and becomes a volunteer (skills, licence, home point), number ${registerVolunteer.number}, ${registerVolunteer.state}`,
  );
  const { verifyVolunteer } = await stationWorker.call<{ verifyVolunteer: { state: string } }>(
    'mutation ($input: VerifyVolunteerInput!) { verifyVolunteer(input: $input) { state } }',
    { input: { volunteerId: registerVolunteer.id } },
  );
  await newcomer.call('mutation ($input: SetOnDutyInput!) { setOnDuty(input: $input) { onDuty } }', {
    input: { onDuty: true },
  });
  tell.step(
    `社工站核实身份：${verifyVolunteer.state}，随即上岗`,
    `the station verifies the identity: ${verifyVolunteer.state}; on duty at once`,
  );
}
