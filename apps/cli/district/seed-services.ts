import type { INestApplicationContext, Type } from '@nestjs/common';
import { AcceptOffer, ReadOffers } from '#dispatch';
import { Identity, IdentitySetup, type Region } from '#identity';
import { addDays, addMinutes, businessDate, Clock, newId, startOfBusinessDate } from '#kernel';
import { Background, type Actor } from '#platform';
import { PublishPointsPolicy } from '#points';
import {
  AcceptServiceRequest,
  CheckIn,
  CheckOut,
  ConfirmService,
  CreateServiceRequest,
  ShowAttendanceCode,
  VolunteerRoll,
} from '#volunteering';
import { acting, peopleOf } from './acting.js';
import { services, type ServedPlan } from './past-plan.js';
import type { Get } from './seed-charity.js';
import { serviceMenu } from './service-menu.js';

/** The services of the beginning lie in so many days before today. */
export const PAST_DAYS = 4;

/** Who plays a part in the past services, and where. */
interface Past {
  readonly get: Get;
  readonly district: Region;
  readonly home: Region;
  readonly resident: Actor;
  readonly station: Actor;
  readonly officer: Actor;
  readonly person: (key: string) => string;
  /** The present, by the clock of the application. */
  readonly now: () => Date;
  /** Turns that clock on to an instant. */
  readonly passTo: (instant: Date) => void;
}

/**
 * Services that named volunteers did in the last days (往日服务): the district publishes its points policy, a resident orders, the
 * station accepts, dispatch asks, the volunteer accepts, signs in and out by the rotating code, and the resident confirms. Every
 * hour and point comes from the use cases, by a clock that `passTo` turns on: begin it `PAST_DAYS` before today.
 */
export async function seedServices(
  application: INestApplicationContext,
  passTo: (instant: Date) => void,
): Promise<void> {
  const get: Get = (type) => application.get(type, { strict: false });
  const past = await foundPast(get, passTo);
  const first = startOfBusinessDate(businessDate(past.now()));
  await publishPolicy(past);
  await get(Background).settle();
  for (const plan of services) await serve(past, plan, startOfBusinessDate(addDays(businessDate(first), plan.day)));
}

async function foundPast(get: Get, passTo: Past['passTo']): Promise<Past> {
  const regions = await get(IdentitySetup).regionsAfter(undefined, 100);
  const district = regions.find(({ level }) => level === 'DISTRICT');
  const identity = get(Identity);
  const volunteers = services.map(({ volunteer }) => volunteer);
  const person = await peopleOf(identity, ['resident', 'station-worker', 'officer', ...volunteers]);
  const homeId = (await identity.people([person('resident')])).get(person('resident'))?.regionId ?? '';
  const home = regions.find(({ id }) => id === homeId);
  if (district === undefined || home === undefined) throw new Error('there is no district in which anybody served');
  const under = { paths: [district.path] };
  const clock = get(Clock as Type<Clock>);
  return {
    ...{ get, district, home, person, passTo, now: () => clock.now() },
    resident: acting(person('resident'), []),
    station: acting(person('station-worker'), ['request.decide'], under),
    officer: acting(person('officer'), ['points.publish-policy'], under),
  };
}

/** Ten points an hour, which live a year; at most six redemptions a quarter. */
async function publishPolicy({ get, district, officer, now, passTo }: Past): Promise<void> {
  const effectiveFrom = addMinutes(now(), 1);
  await get(PublishPointsPolicy).execute(officer, {
    ...{ regionId: district.id, effectiveFrom, idempotencyKey: newId() },
    rules: {
      rate: { numerator: 10, denominator: 60 },
      expiry: { kind: 'YEARS', years: 1, returnGraceDays: 30 },
      redemption: { allowed: true, period: 'QUARTER', timesPerPeriod: 6, pointsPerPeriod: null, returnDays: 7 },
    },
  });
  passTo(addMinutes(effectiveFrom, 1));
}

/** One service on its day, from the order to the confirmation. */
async function serve(past: Past, plan: ServedPlan, day: Date): Promise<void> {
  const { get, resident, station, person, passTo } = past;
  const startsAt = addMinutes(day, plan.startMinute);
  const endsAt = addMinutes(startsAt, plan.minutes);
  passTo(addMinutes(startsAt, -60));
  const requestId = await order(past, plan, { startsAt, endsAt });
  await get(AcceptServiceRequest).execute(station, requestId);
  await get(Background).settle();
  const personId = person(plan.volunteer);
  const { nodes } = await get(ReadOffers).mine(personId, ['SENT'], { first: 50 });
  const offerId = nodes.find((offer) => offer.requestId === requestId)?.id ?? '';
  await get(AcceptOffer).execute(personId, { offerId, idempotencyKey: newId() });
  const volunteer = acting(personId, []);
  const signature = async () => {
    const { code } = await get(ShowAttendanceCode).execute(resident, requestId);
    return { requestId, code, idempotencyKey: newId() };
  };
  passTo(startsAt);
  await get(CheckIn).execute(volunteer, await signature());
  passTo(endsAt);
  await get(CheckOut).execute(volunteer, await signature());
  await get(ConfirmService).execute(resident, requestId, newId());
  await get(Background).settle();
}

async function order(
  { get, district, home, resident }: Past,
  plan: ServedPlan,
  window: { startsAt: Date; endsAt: Date },
): Promise<string> {
  const menu = await get(VolunteerRoll).ensureMenu(district.id, serviceMenu());
  const { longitude, latitude } = home;
  if (longitude === null || latitude === null) throw new Error(`nobody knows where ${home.name} is`);
  return get(CreateServiceRequest).execute(resident, {
    ...{ itemId: menu.get(plan.code) ?? '', regionId: home.id, channel: 'APP' as const },
    ...{ risks: plan.risks, address: plan.address, ...window, idempotencyKey: newId() },
    point: { longitude, latitude, system: 'WGS84' },
  });
}
