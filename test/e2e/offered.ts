import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { call, type Charity } from './charity.js';
import { home, regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A provider with a listing on offer, a slot tomorrow, and a neighbour of a category. */
export interface Offered {
  readonly provider: string;
  readonly organisation: string;
  readonly listing: string;
  readonly terms: string;
  readonly slot: string;
  readonly decision: string;
  /** Of whom the station decided. */
  readonly helped: string;
}

/** Terms that a charity's fund subsidises, near the middle of the made-up district. */
export const termsInput = (
  regionId: string,
  { fund, purpose }: Pick<Charity, 'fund' | 'purpose'>,
  change: Record<string, unknown> = {},
): Record<string, unknown> => ({
  ...{ title: '爱心午餐', description: '一荤两素', field: 'MEALS', place: 'SPACE', address: '双元路 1 号' },
  ...{ regionId, areaRegionIds: [regionId], point: home, unitCost: 1_500, prices: [{ group: 'RESIDENT', fee: 800 }] },
  ...{ subsidy: { fundId: fund, purposeId: purpose }, cancellation: [{ minutesBefore: 120, percentKept: 0 }] },
  ...change,
});

/** An account of the district heads a new organisation; answers the organisation and the account, signed in anew. */
export async function headOf(
  api: RunningApi,
  key: string,
  regionId: string,
): Promise<{ organisation: string; head: GraphqlClient }> {
  const officer = await signIn(api, 'officer');
  const draft = { kind: 'SOCIAL_ORGANISATION', name: `爱心食堂 ${key}`, regionId };
  const { id: organisation } = await call<{ id: string }>(officer, 'createOrganisation', draft, 'id');
  const { me } = await (await signIn(api, key)).run<{ me: { id: string } }>('{ me { id } }');
  await api
    .get(IdentitySetup)
    .grantRoles([{ personId: me.id, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisation }]);
  api.clock.advance({ seconds: 3 });
  return { organisation, head: await signIn(api, key) };
}

/** Everything of the catalogue once, by real clients: volunteer-3 heads the provider, the charity's officer agrees. */
export async function offeredBy(api: RunningApi, charity: Charity): Promise<Offered> {
  const [station, resident] = [await signIn(api, 'station-worker'), await signIn(api, 'resident')];
  const regionId = await regionOf(resident);
  const { organisation, head } = await headOf(api, 'volunteer-3', regionId);
  const payee = { name: '爱心食堂', account: '6222000000000001', bank: '农商行' };
  const registration = { organisationId: organisation, fundId: charity.fund, payee, idempotencyKey: newId() };
  const { id: provider } = await call<{ id: string }>(head, 'registerProvider', registration, 'id state');
  await call(await signIn(api, 'officer'), 'reviewProvider', { providerId: provider, approved: true }, 'state');
  const draft = { providerId: provider, terms: termsInput(regionId, charity), idempotencyKey: newId() };
  const { id: listing, termsId: terms } = await call<{ id: string; termsId: string }>(
    ...([head, 'createListing', draft, 'id termsId state'] as const),
  );
  await call(head, 'submitListing', { listingId: listing }, 'state');
  await call(station, 'reviewListing', { listingId: listing, termsId: terms, approved: true }, 'state');
  const agreement = { listingId: listing, termsId: terms, fundId: charity.fund };
  await call(await signIn(api, 'resident'), 'agreeToListingTerms', agreement, 'id');
  await call(head, 'publishListing', { listingId: listing }, 'state');
  const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
  const slots = [{ startsAt: at(24), endsAt: at(25), capacity: 8 }];
  const [slot] = await call<{ id: string }[]>(
    head,
    'addSlots',
    { listingId: listing, slots, idempotencyKey: newId() },
    'id',
  );
  const { me } = await resident.run<{ me: { id: string } }>('{ me { id } }');
  const decided = { personId: me.id, category: 'EXTREME_POVERTY', validFrom: '2020-01-01', basis: '特困证 001' };
  const { id: decision } = await call<{ id: string }>(
    ...([station, 'decideCategory', { ...decided, idempotencyKey: newId() }, 'id category'] as const),
  );
  return { provider, organisation, listing, terms, slot: slot?.id ?? '', decision, helped: me.id };
}
