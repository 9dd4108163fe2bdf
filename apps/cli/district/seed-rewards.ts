import type { INestApplicationContext, Type } from '@nestjs/common';
import { Identity, IdentitySetup } from '#identity';
import { addDays, businessDate, Clock, newId } from '#kernel';
import { CreateReward, RegisterMerchant } from '#points';
import { acting, peopleOf } from './acting.js';
import { merchants, REWARD_DAYS } from './reward-plan.js';
import type { Get } from './seed-charity.js';

/**
 * The merchants of the demo district (兑换商家): organisations that its officer registers, and what they offer for points to
 * everybody who lives there. All of it goes through the use cases.
 */
export async function seedRewards(application: INestApplicationContext): Promise<void> {
  const get: Get = (type) => application.get(type, { strict: false });
  const district = (await get(IdentitySetup).regionsAfter(undefined, 100)).find(({ level }) => level === 'DISTRICT');
  if (district === undefined) throw new Error('there is no district to hold merchants');
  const { id: regionId, path } = district;
  const person = await peopleOf(get(Identity), ['officer', ...merchants.map(({ head }) => head)]);
  const officer = acting(person('officer'), ['merchant.register'], { paths: [path] });
  const drafts = merchants.map(({ name }) => ({ kind: 'SOCIAL_ORGANISATION' as const, name, regionId }));
  const ids = await get(IdentitySetup).createOrganisations(drafts);
  const today = businessDate(get(Clock as Type<Clock>).now());
  const valid = { validFrom: today, validUntil: addDays(today, REWARD_DAYS) };
  for (const [at, { head, rewards }] of merchants.entries()) {
    const merchantId = ids[at] ?? '';
    await get(RegisterMerchant).execute(officer, { organisationId: merchantId });
    const role = {
      personId: person(head),
      role: 'ORGANISATION_ADMIN',
      scope: 'ORGANISATION',
      scopeId: merchantId,
    } as const;
    await get(IdentitySetup).grantRoles([role]);
    const admin = acting(person(head), ['reward.manage'], { organisations: [merchantId] });
    for (const reward of rewards)
      await get(CreateReward).execute(admin, { ...reward, ...valid, merchantId, regionId, idempotencyKey: newId() });
  }
}
