import { businessDate, newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A redemption as its person or its merchant sees it. */
export interface Redemption {
  readonly id: string;
  readonly state: string;
  readonly price: number;
}

/** A sound reward of one point. */
export const rewardInput = (change: Record<string, unknown>): Record<string, unknown> => ({
  ...{ kind: 'GOODS', name: '洗衣液', description: '两公斤装', place: '双元路 1 号', price: 1, stock: 10 },
  ...{ validFrom: '2026-01-01', validUntil: '2099-12-31', idempotencyKey: newId() },
  ...change,
});

/** Lets the officer enter a merchant in a region, with a demo account at its head; returns its id. */
export async function openMerchant(api: RunningApi, head: string, regionId: string): Promise<string> {
  const officer = await signIn(api, 'officer');
  const organisation = { kind: 'SOCIAL_ORGANISATION', name: `惠民超市 ${head}`, regionId };
  const { createOrganisation } = await officer.run<{ createOrganisation: { id: string } }>(
    'mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }',
    { input: organisation },
  );
  const { id } = createOrganisation;
  await officer.run('mutation($input: RegisterMerchantInput!) { registerMerchant(input: $input) { id name } }', {
    input: { organisationId: id },
  });
  const { me } = await (await signIn(api, head)).run<{ me: { id: string } }>('{ me { id } }');
  await officer.run('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
    input: { personId: me.id, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: id },
  });
  return id;
}

/** The head of a merchant offers something; returns its id. */
export async function createReward(api: RunningApi, head: string, change: Record<string, unknown>): Promise<string> {
  const { createReward: reward } = await (
    await signIn(api, head)
  ).run<{ createReward: { id: string } }>(
    'mutation($input: CreateRewardInput!) { createReward(input: $input) { id } }',
    { input: { ...rewardInput(change), validFrom: businessDate(api.clock.now()) } },
  );
  return reward.id;
}

/** `redeemReward`, for calls that expect a refusal. */
export const REDEEM = 'mutation($input: RedeemRewardInput!) { redeemReward(input: $input) { id state price } }';

/** Somebody redeems a piece. */
export async function redeem(
  client: GraphqlClient,
  rewardId: string,
  idempotencyKey: string = newId(),
): Promise<Redemption> {
  const input = { rewardId, idempotencyKey };
  return (await client.run<{ redeemReward: Redemption }>(REDEEM, { input })).redeemReward;
}
