import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import type { Charity } from './charity.js';
import { regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** The household of the story; nobody's. */
export const household = {
  ...{ name: '吴受助', phone: '19900009876', documentNumber: '32090219800101001X', address: '幸福里3号楼201室' },
  ...{ situation: '突发重病住院', household: [] },
};
export const payee = { name: '吴受助', account: '6222000012345678', bank: '亭湖农商行' };

/** A step of a grant, by a real client; answers what the API says of it. */
export interface GrantAnswer {
  readonly id: string;
  readonly state: string;
  readonly termsHash: string;
  readonly disbursementId: string | null;
}

/** Takes a step, with a key of its own. */
export async function take<T = GrantAnswer>(
  client: GraphqlClient,
  name: string,
  input: object,
  selection = 'id state termsHash disbursementId',
): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await client.run<Record<string, T>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input: { ...input, idempotencyKey: newId() } },
  );
  return answer[name] as T;
}

/** What a worker of a grid asks for. */
export async function application(api: RunningApi, charity: Pick<Charity, 'fund' | 'purpose'>, amount: number) {
  const regionId = await regionOf(await signIn(api, 'grid-worker'));
  const occurredOn = api.clock.now().toISOString().slice(0, 10);
  return {
    ...{ fundId: charity.fund, purposeId: charity.purpose, regionId, lane: 'FAST', cause: 'ILLNESS', occurredOn },
    ...{ amount, contact: household, payee, onBehalf: true },
  };
}

/** A grant that a worker asked for, another visited, and two of the committee approved; its payment is ordered. */
export async function orderedGrant(api: RunningApi, charity: Charity, amount = 1_000): Promise<GrantAnswer> {
  const asked = await application(api, charity, amount);
  const { id: grantId } = await take(await signIn(api, 'grid-worker'), 'applyForEmergencyGrant', asked);
  const visit = { grantId, report: '情况属实', papersComplete: true };
  const { termsHash } = await take(await signIn(api, 'station-worker'), 'verifyEmergencyGrant', visit);
  await take(await signIn(api, 'volunteer-1'), 'approveEmergencyGrant', { grantId, termsHash });
  await take(await signIn(api, 'volunteer-2'), 'approveEmergencyGrant', { grantId, termsHash });
  return take(charity.officer, 'orderGrantPayment', { grantId });
}
