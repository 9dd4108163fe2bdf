import type { INestApplicationContext, Type } from '@nestjs/common';
import {
  CreateCommunityFund,
  CreateDrive,
  FileDrive,
  FundQueries,
  OpenDrive,
  RegisterHostCharity,
  SubmitDrive,
} from '#funds';
import { Identity, IdentitySetup, type Region } from '#identity';
import { Clock, newId } from '#kernel';
import type { Actor } from '#platform';
import { certificates, drivePlans, fundNames, purposes, type DrivePlan } from './charity-plan.js';
import { demoAccount } from './demo-accounts.js';

/**
 * The charity of the demo district (慈善会): registered by the district's officer, with its people, 17 community funds and an
 * open drive in each lane. All of it goes through the use cases, so nothing stands here that could not have been entered.
 */
export async function seedCharity(application: INestApplicationContext): Promise<void> {
  const get = <T>(type: Type<T>): T => application.get(type, { strict: false });
  const regions = await get(IdentitySetup).regionsAfter(undefined, 100);
  const district = regions.find(({ level }) => level === 'DISTRICT');
  const home = regions.find(({ level }) => level === 'COMMUNITY');
  if (district === undefined || home === undefined) throw new Error('there is no district to hold a charity');
  const people = await peopleOf(get(Identity));
  const hostId = await enterCharity(get, district, people);
  const officer = actingFor(people('foundation-officer'), hostId);
  const fundIds: string[] = [];
  for (const name of fundNames) {
    const region = regions.find((each) => each.level === 'COMMUNITY' && name.startsWith(each.name)) ?? district;
    const draft = { hostId, regionId: region.id, kind: 'COMMUNITY' as const, name, purposes, ...bodies(people) };
    fundIds.push((await get(CreateCommunityFund).execute(officer, { ...draft, idempotencyKey: newId() })).id);
  }
  for (const plan of drivePlans(get(Clock as Type<Clock>).now())) await openDrive(get, officer, fundIds[0] ?? '', plan);
}

/** Finds what an application provides. */
export type Get = <T>(type: Type<T>) => T;
type People = (key: string) => string;

async function peopleOf(identity: Identity): Promise<People> {
  const keys = ['officer', 'foundation-officer', 'accountant', 'grid-worker', 'station-worker'];
  keys.push(...[1, 2, 3, 4, 5].map((n) => `volunteer-${n}`));
  const ids = await identity.idsByPhones(keys.map((key) => demoAccount(key).phone));
  return (key) => ids.get(demoAccount(key).phone) ?? '';
}

/** Five neighbours decide (管委会), two workers of the community watch (监督员). */
const bodies = (people: People): { committee: string[]; supervisors: string[] } => ({
  committee: [1, 2, 3, 4, 5].map((n) => people(`volunteer-${n}`)),
  supervisors: [people('grid-worker'), people('station-worker')],
});

async function enterCharity(get: Get, district: Region, people: People): Promise<string> {
  const setup = get(IdentitySetup);
  const charity = { kind: 'HOST_CHARITY' as const, name: `${district.name}慈善会`, regionId: district.id };
  const [hostId = ''] = await setup.createOrganisations([charity]);
  await get(RegisterHostCharity).execute(actingFor(people('officer'), hostId), {
    organisationId: hostId,
    ...certificates,
  });
  const role = (key: string, name: 'FOUNDATION_OFFICER' | 'ACCOUNTANT') =>
    ({ personId: people(key), role: name, scope: 'ORGANISATION', scopeId: hostId }) as const;
  await setup.grantRoles([role('foundation-officer', 'FOUNDATION_OFFICER'), role('accountant', 'ACCOUNTANT')]);
  return hostId;
}

/** Opens a drive of a fund, filed where its lane needs it; answers its id. */
export async function openDrive(
  get: Get,
  officer: Actor,
  fundId: string,
  { purpose, terms, filing }: DrivePlan,
): Promise<string> {
  const known = (await get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
  const purposeId = known.find(({ name }) => name === purposes[purpose])?.id ?? '';
  const draft = { ...terms, fundId, purposeId, idempotencyKey: newId() };
  const { id: driveId } = await get(CreateDrive).execute(officer, draft);
  await get(SubmitDrive).execute(officer, driveId);
  await get(FileDrive).execute(officer, { driveId, ...filing });
  await get(OpenDrive).execute(officer, driveId);
  return driveId;
}

/** Somebody of the charity or its authority, in the name of whom the seed enters what he would enter himself. */
export const actingFor = (personId: string, hostId: string): Actor => ({
  ...{ personId, sessionId: newId<'Session'>(), permissions: new Set(['fund.manage', 'charity.register']) },
  regionPaths: () => ['/'],
  organisationIds: () => [hostId],
});
