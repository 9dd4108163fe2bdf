import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { call, type Charity } from './charity.js';
import { regionOf, signIn } from './district.js';
import { headOf } from './offered.js';
import type { RunningApi } from './running-api.js';

/** A round of small projects that takes applications, and everybody who has a part in one. */
export interface SmallProjects {
  readonly round: string;
  readonly organisation: string;
  /** Where a project is carried out: the delegate lives there. */
  readonly region: string;
  readonly delegate: string;
  /** Who applies. */
  readonly head: GraphqlClient;
}

export const step = (projectId: string, more: object = {}) => ({ projectId, idempotencyKey: newId(), ...more });

/** What a round is paid from. */
type Purse = Pick<Charity, 'host' | 'fund' | 'purpose'>;

/** A round that is open. volunteer-3 applies, volunteer-1 is the delegate. */
export async function smallProjectsOf(api: RunningApi, purse: Purse, officer?: string): Promise<SmallProjects> {
  const delegate = await signIn(api, 'volunteer-1');
  const region = await regionOf(delegate);
  const { me } = await delegate.run<{ me: { id: string } }>('{ me { id } }');
  const { organisation } = await headOf(api, 'volunteer-3', region);
  const round = await openRound(api, purse, officer);
  return { round, organisation, region, delegate: me.id, head: await signIn(api, 'volunteer-3') };
}

/** Draws a round up by the charity's officer, announces and opens it. */
export async function openRound(api: RunningApi, purse: Purse, by = 'resident'): Promise<string> {
  const { host: hostId, fund: fundId, purpose: purposeId } = purse;
  const officer = await signIn(api, by);
  const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
  const draft = { hostId, fundId, purposeId, title: '民生微实项目', preset: 'MICRO_PROJECTS', idempotencyKey: newId() };
  const dates = { openAt: at(1), closeAt: at(10 * 24) };
  const { id: round } = await call<{ id: string }>(officer, 'createVentureRound', { ...draft, ...dates }, 'id');
  await call(officer, 'announceRound', { roundId: round, idempotencyKey: newId() }, 'state');
  api.clock.advance({ hours: 2 });
  await api.settle();
  return round;
}

/** An application that was handed in. */
export async function submittedProject(small: SmallProjects): Promise<string> {
  const { round: roundId, organisation: organisationId, region: regionId, head } = small;
  const { id } = await call<{ id: string }>(
    ...([
      head,
      'draftMicroProject',
      { ...terms, roundId, organisationId, regionId, idempotencyKey: newId() },
      'id',
    ] as const),
  );
  await call(head, 'submitMicroProject', step(id), 'state');
  return id;
}

export const terms = {
  ...{ type: 'SERVICE', title: '楼道加装扶手', need: '老人上下楼不便', content: '为三栋楼加装扶手' },
  ...{ cost: 10_000, asked: 4_000 },
};

/** Makes an account of the district one more accountant of the charity: whoever sends money has had no other part. */
export async function secondAccountant(api: RunningApi, key: string, { host }: Charity): Promise<GraphqlClient> {
  const { me } = await (await signIn(api, key)).run<{ me: { id: string } }>('{ me { id } }');
  const role = { role: 'ACCOUNTANT', scope: 'ORGANISATION', scopeId: host } as const;
  await api.get(IdentitySetup).grantRoles([{ personId: me.id, ...role }]);
  api.clock.advance({ seconds: 3 });
  return signIn(api, key);
}
