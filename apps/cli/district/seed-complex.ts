import type { INestApplicationContext, Type } from '@nestjs/common';
import { FundQueries } from '#funds';
import { Identity, IdentitySetup, type Region } from '#identity';
import { addDays, addMinutes, businessDate, Clock, newId, startOfBusinessDate } from '#kernel';
import {
  AddRoom,
  AddSlots,
  AgreeToTerms,
  CreateListing,
  CreateSpace,
  PublishListing,
  RegisterProvider,
  ReviewListing,
  ReviewProvider,
  SubmitListing,
  type TermsDraft,
} from '#listings';
import type { Actor } from '#platform';
import { acting } from './acting.js';
import { cancellation, complaintLimit, complexSpace, providers, services, type ServicePlan } from './complex-plan.js';
import { demoAccount } from './demo-accounts.js';

/** So many days have slots, from tomorrow. */
const DAYS = 7;
/** What bears the subsidies of each provider, by its place in the plan. */
const purposesOf = ['爱心食堂', '居家养老', '儿童关爱', '居家养老'];

type Get = <T>(type: Type<T>) => T;

/** Who acts in the complex, and where it stands. */
interface Complex {
  readonly get: Get;
  readonly community: Region;
  readonly district: Region;
  readonly fundId: string;
  readonly purposes: ReadonlyMap<string, string>;
  readonly spaceId: string;
  readonly station: Actor;
  readonly officer: Actor;
  readonly foundation: Actor;
  readonly person: (key: string) => string;
}

/**
 * The community complex of the demo district (邻里综合服务体): four organisations in one space, registered and reviewed, with 25
 * services that are published and have slots for a week. All of it goes through the use cases.
 */
export async function seedComplex(application: INestApplicationContext): Promise<void> {
  const complex = await foundComplex((type) => application.get(type, { strict: false }));
  const { get, district } = complex;
  const drafts = providers.map(({ name }) => ({ kind: 'SOCIAL_ORGANISATION' as const, name, regionId: district.id }));
  const organisationIds = await get(IdentitySetup).createOrganisations(drafts);
  for (const [at, organisationId] of organisationIds.entries()) await enterProvider(complex, at, organisationId);
}

async function foundComplex(get: Get): Promise<Complex> {
  const regions = await get(IdentitySetup).regionsAfter(undefined, 100);
  const district = regions.find(({ level }) => level === 'DISTRICT');
  const community = regions.find(({ level }) => level === 'COMMUNITY');
  if (district === undefined || community === undefined) throw new Error('there is no district to hold a complex');
  const [fund] = await get(FundQueries).page({ regionId: community.id }, null, 1);
  if (fund === undefined) throw new Error('there is no community fund to bear subsidies');
  const purposes = (await get(FundQueries).purposesOf([fund.id])).get(fund.id) ?? [];
  const person = await peopleOf(get(Identity));
  const under = { paths: [district.path] };
  const station = acting(person('station-worker'), ['space.manage', 'listing.review', 'listing.read'], under);
  return {
    ...{
      get,
      community,
      district,
      fundId: fund.id,
      person,
      station,
      spaceId: await openSpace(get, station, community),
    },
    purposes: new Map(purposes.map(({ id, name }) => [name, id])),
    officer: acting(person('officer'), ['provider.review'], under),
    foundation: acting(person('foundation-officer'), ['fund.manage'], { organisations: [fund.hostId] }),
  };
}

async function peopleOf(identity: Identity): Promise<(key: string) => string> {
  const keys = ['officer', 'foundation-officer', 'station-worker', ...providers.map(({ admin }) => admin)];
  const ids = await identity.idsByPhones(keys.map((key) => demoAccount(key).phone));
  return (key) => ids.get(demoAccount(key).phone) ?? '';
}

async function openSpace(get: Get, station: Actor, { id: regionId }: Region): Promise<string> {
  const { rooms, ...space } = complexSpace;
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 7 * 60, toMinute: 21 * 60 }));
  const open = { kind: 'COMPLEX' as const, hours: { weekly, exceptions: [] }, autoConfirm: true };
  const { id } = await get(CreateSpace).execute(station, { ...space, ...open, regionId, idempotencyKey: newId() });
  for (const room of rooms) await get(AddRoom).execute(station, { spaceId: id, ...room, idempotencyKey: newId() });
  return id;
}

async function enterProvider(complex: Complex, at: number, organisationId: string): Promise<void> {
  const { get, fundId, officer, person } = complex;
  const plan = providers[at];
  if (plan === undefined) return;
  const personId = person(plan.admin);
  const role = { personId, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisationId } as const;
  await get(IdentitySetup).grantRoles([role]);
  const admin = acting(personId, ['provider.register', 'listing.manage'], { organisations: [organisationId] });
  const draft = { organisationId, fundId, payee: plan.payee, idempotencyKey: newId() };
  const { id: providerId } = await get(RegisterProvider).execute(admin, draft);
  await get(ReviewProvider).execute(officer, { providerId, approved: true, reason: null });
  for (const service of services.filter(({ provider }) => provider === at)) {
    await publish(complex, admin, providerId, service);
  }
}

async function publish(complex: Complex, admin: Actor, providerId: string, service: ServicePlan): Promise<void> {
  const { get, station, foundation, fundId } = complex;
  const terms = termsOf(complex, service);
  const draft = { providerId, terms, idempotencyKey: newId() };
  const { id: listingId, termsId } = await get(CreateListing).execute(admin, draft);
  await get(SubmitListing).execute(admin, listingId);
  await get(AgreeToTerms).execute(foundation, { listingId, termsId, fundId });
  await get(ReviewListing).execute(station, { listingId, termsId, approved: true, reason: null });
  await get(PublishListing).execute(admin, listingId);
  const slots = slotsOf(service, get(Clock as Type<Clock>).now());
  await get(AddSlots).execute(admin, { listingId, slots, idempotencyKey: newId() });
}

function termsOf({ community, district, fundId, purposes, spaceId }: Complex, service: ServicePlan): TermsDraft {
  const { title, description, field, place, cost: unitCost, fee, points, provider } = service;
  const subsidy = { fundId, purposeId: purposes.get(purposesOf[provider] ?? '') ?? '' };
  const { longitude, latitude } = complexSpace.point;
  const unitsOf = (degrees: number): number => Math.round(degrees * 100_000);
  return {
    ...{ title, description, field, place, regionId: community.id, areaRegionIds: [district.id] },
    ...{ address: complexSpace.address, spaceId: place === 'SPACE' ? spaceId : null, unitCost, subsidy },
    point: { longitudeUnits: unitsOf(longitude), latitudeUnits: unitsOf(latitude) },
    ...{ prices: [{ group: 'RESIDENT', fee }], points: points ? { ...points, paidBy: subsidy } : null },
    ...{ cancellation, complaintLimit },
  };
}

function slotsOf(
  { hour, minutes, capacity }: ServicePlan,
  now: Date,
): { startsAt: Date; endsAt: Date; capacity: number }[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const startsAt = addMinutes(startOfBusinessDate(addDays(businessDate(now), day + 1)), hour * 60);
    return { startsAt, endsAt: addMinutes(startsAt, minutes), capacity };
  });
}
