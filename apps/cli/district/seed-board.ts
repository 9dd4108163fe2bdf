import type { INestApplicationContext, Type } from '@nestjs/common';
import { Identity, IdentitySetup, OrganisationRegister } from '#identity';
import { addDays, businessDate, Clock, newId } from '#kernel';
import { OfferSupply, PublishNeed } from '#listings';
import { acting, peopleOf } from './acting.js';
import { BOARD_DAYS, needs, supplies } from './board-plan.js';
import { complexSpace } from './complex-plan.js';
import type { Get } from './seed-charity.js';

/**
 * The supply–demand board of the demo district (供需对接): what its station needs for the community of the complex, and what the
 * organisations there offer. All of it goes through the use cases, so pairs that fit are proposed as they would be.
 */
export async function seedBoard(application: INestApplicationContext): Promise<void> {
  const get: Get = (type) => application.get(type, { strict: false });
  const regions = await get(IdentitySetup).regionsAfter(undefined, 100);
  const district = regions.find(({ level }) => level === 'DISTRICT');
  const community = regions.find(({ level }) => level === 'COMMUNITY');
  if (district === undefined || community === undefined) throw new Error('there is no district to hold a board');
  const person = await peopleOf(get(Identity), ['station-worker', ...supplies.map(({ head }) => head)]);
  const today = businessDate(get(Clock as Type<Clock>).now());
  const dates = { fromDate: today, toDate: addDays(today, BOARD_DAYS) };
  const station = acting(person('station-worker'), ['need.publish'], { paths: [district.path] });
  const where = { regionId: community.id, address: complexSpace.address, point: complexSpace.point, spaceId: null };
  for (const need of needs)
    await get(PublishNeed).execute(station, { ...need, ...where, ...dates, subsidy: null, idempotencyKey: newId() });
  const run = await get(OrganisationRegister).affiliationsOf(supplies.map(({ head }) => person(head)));
  for (const { head, ...supply } of supplies) {
    const [organisationId = ''] = run.get(person(head)) ?? [];
    const admin = acting(person(head), ['supply.offer'], { organisations: [organisationId] });
    const offer = { ...supply, ...dates, organisationId, areaRegionIds: [district.id], idempotencyKey: newId() };
    await get(OfferSupply).execute(admin, offer);
  }
}
