import type { INestApplicationContext, Type } from '@nestjs/common';
import { Donate, FundQueries } from '#funds';
import { Identity, IdentitySetup } from '#identity';
import { Clock, newId } from '#kernel';
import { Payments, Sandbox } from '#payments';
import { Background, Config } from '#platform';
import { gifts, giftPlans } from './charity-plan.js';
import { demoAccount } from './demo-accounts.js';
import { actingFor, openDrive, type Get } from './seed-charity.js';

/** Where the gifts of the beginning go, and from whom they come. */
interface Giving {
  readonly get: Get;
  readonly fundId: string;
  readonly hostId: string;
  readonly officerId: string;
  readonly donorIds: readonly string[];
}

/**
 * The first gifts of the demo district (首批捐赠): for each purpose that bears services of its complex a drive of the community, to
 * which five neighbours give. Promised, paid in the sandbox and booked by its webhooks, like any gift: when it returns, the money is
 * there. False where payments are not those of the sandbox: nobody can pay by himself there.
 */
export async function seedGifts(application: INestApplicationContext): Promise<boolean> {
  const get: Get = (type) => application.get(type, { strict: false });
  if (get(Config as unknown as Type<Config>).paymentProvider !== 'sandbox') return false;
  const giving = await givingOf(get);
  const officer = actingFor(giving.officerId, giving.hostId);
  for (const plan of giftPlans(get(Clock as Type<Clock>).now())) {
    const driveId = await openDrive(get, officer, giving.fundId, plan);
    for (const [at, amount] of gifts.entries()) await give(giving, giving.donorIds[at] ?? '', driveId, amount);
  }
  await get(Background).settle();
  return true;
}

async function givingOf(get: Get): Promise<Giving> {
  const regions = await get(IdentitySetup).regionsAfter(undefined, 100);
  const community = regions.find(({ level }) => level === 'COMMUNITY');
  const [fund] = await get(FundQueries).page({ regionId: community?.id ?? '' }, null, 1);
  if (fund === undefined) throw new Error('there is no community fund to give to');
  const keys = gifts.map((_, at) => `volunteer-${at + 1}`);
  const phones = [...keys, 'foundation-officer'].map((key) => demoAccount(key).phone);
  const ids = await get(Identity).idsByPhones(phones);
  const person = (key: string): string => ids.get(demoAccount(key).phone) ?? '';
  return {
    ...{ get, fundId: fund.id, hostId: fund.hostId },
    ...{ officerId: person('foundation-officer'), donorIds: keys.map(person) },
  };
}

/** Promised by a neighbour in his own name, and paid. */
async function give({ get }: Giving, donorId: string, driveId: string, amount: number): Promise<void> {
  const donor = {
    ...{ personId: donorId, sessionId: newId<'Session'>(), permissions: new Set<string>() },
    ...{ regionPaths: () => [], organisationIds: () => [] },
  };
  const draft = { driveId, amount, naming: 'NAMED' as const, alias: null, idempotencyKey: newId() };
  const { paymentId } = await get(Donate).execute(donor, draft);
  await get(Payments).payPage(paymentId);
  await get(Sandbox).pay(paymentId, { method: 'WECHAT_PAY', outcome: 'PAY' });
}
