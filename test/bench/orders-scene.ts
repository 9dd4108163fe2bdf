import { CreateCommunityFund, FundQueries, fundsCapability, RegisterHostCharity } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { ledgerCapability } from '#ledger';
import {
  AddSlots,
  AgreeToTerms,
  CreateListing,
  listingsCapability,
  PublishListing,
  RegisterProvider,
  ReviewListing,
  ReviewProvider,
  SubmitListing,
  type TermsDraft,
} from '#listings';
import { paymentsCapability } from '#payments';
import type { Actor } from '#platform';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { volunteeringCapability } from '#volunteering';

export const orderCapabilities = [
  ...[ledgerCapability, identityCapability, volunteeringCapability, pointsCapability],
  ...[proofsCapability, paymentsCapability, fundsCapability, listingsCapability],
];

/** Slots of a published listing, and who orders there. */
export interface Market {
  readonly slotIds: readonly string[];
  readonly guests: readonly Actor[];
}

/** Who opens a market, each another person. */
interface Staff {
  readonly manager: Actor;
  readonly officer: Actor;
  readonly foundation: Actor;
  readonly committee: readonly string[];
}

interface Place {
  readonly regionId: string;
  readonly hostId: string;
  readonly organisationId: string;
}

const STAFF = 8;
const AT_ONCE = { people: 2_000, slots: 100 } as const;

/** A region with a fund, a provider and a published meal with slots tomorrow, and people. All of it by the use cases. */
export async function openMarket(
  context: TestContext,
  size: { readonly slots: number; readonly capacity: number; readonly people: number },
): Promise<Market> {
  const setup = context.get(IdentitySetup);
  const regionId = newId<'Region'>();
  await setup.createRegions([{ id: regionId, parentId: null, level: 'DISTRICT', name: '亭湖区' }]);
  const [hostId = '', organisationId = ''] = await setup.createOrganisations([
    { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId },
    { kind: 'SOCIAL_ORGANISATION', name: '爱心食堂', regionId },
  ]);
  const ids = await peopleOf(context, regionId, size.people + STAFF);
  const staff = staffOf(ids.splice(0, STAFF), hostId, organisationId);
  const listingId = await openListing(context, { regionId, hostId, organisationId }, staff);
  const slotIds = await addSlots(context, listingId, staff.manager, size);
  return { slotIds, guests: ids.map((personId) => acting(personId, [], [])) };
}

async function peopleOf(context: TestContext, regionId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const length = Math.min(AT_ONCE.people, count - ids.length);
    const drafts = Array.from({ length }, (_, at) => ({ displayName: `居民${ids.length + at}`, regionId }));
    ids.push(...(await context.get(Identity).createPeople(drafts)).map(({ id }) => id));
  }
  return ids;
}

function staffOf(ids: readonly string[], hostId: string, organisationId: string): Staff {
  const [manager = '', officer = '', foundation = '', ...committee] = ids;
  return {
    manager: acting(manager, ['provider.register', 'listing.manage'], [organisationId]),
    officer: acting(officer, ['charity.register', 'provider.review', 'listing.review'], []),
    foundation: acting(foundation, ['fund.manage'], [hostId]),
    committee,
  };
}

async function openListing(context: TestContext, place: Place, staff: Staff): Promise<string> {
  const { manager, officer, foundation } = staff;
  const subsidy = await openFund(context, place, staff);
  const { fundId } = subsidy;
  const payee = { name: '爱心食堂', account: '6222000000000001', bank: '农商行' };
  const registration = { organisationId: place.organisationId, fundId, payee, idempotencyKey: newId() };
  const { id: providerId } = await context.get(RegisterProvider).execute(manager, registration);
  await context.get(ReviewProvider).execute(officer, { providerId, approved: true, reason: null });
  const terms = termsOf(place.regionId, subsidy);
  const draft = { providerId, terms, idempotencyKey: newId() };
  const { id: listingId, termsId } = await context.get(CreateListing).execute(manager, draft);
  await context.get(SubmitListing).execute(manager, listingId);
  await context.get(ReviewListing).execute(officer, { listingId, termsId, approved: true, reason: null });
  await context.get(AgreeToTerms).execute(foundation, { listingId, termsId, fundId });
  await context.get(PublishListing).execute(manager, listingId);
  return listingId;
}

async function openFund(
  context: TestContext,
  { hostId, regionId }: Place,
  { officer, foundation, committee }: Staff,
): Promise<{ fundId: string; purposeId: string }> {
  const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
  await context.get(RegisterHostCharity).execute(officer, { organisationId: hostId, ...certificate });
  const { id: fundId } = await context.get(CreateCommunityFund).execute(foundation, {
    ...{ hostId, regionId, kind: 'COMMUNITY', name: '社区公益金', purposes: ['爱心食堂'] },
    ...{ committee: [...committee], supervisors: [officer.personId], idempotencyKey: newId() },
  });
  const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
  return { fundId, purposeId: purpose?.id ?? '' };
}

function termsOf(regionId: string, subsidy: { fundId: string; purposeId: string }): TermsDraft {
  return {
    ...{ title: '爱心午餐', description: '一荤两素', field: 'MEALS', place: 'SPACE', address: '双元路 1 号' },
    ...{ regionId, areaRegionIds: [regionId], point: { longitudeUnits: 12_019_700, latitudeUnits: 3_339_000 } },
    ...{ spaceId: null, unitCost: 1_500, prices: [{ group: 'RESIDENT', fee: 800 }], subsidy, points: null },
    ...{ cancellation: [], complaintLimit: 3 },
  };
}

async function addSlots(
  context: TestContext,
  listingId: string,
  manager: Actor,
  { slots, capacity }: { readonly slots: number; readonly capacity: number },
): Promise<string[]> {
  const at = (hours: number): Date => new Date(context.clock.now().getTime() + hours * 3_600_000);
  const ids: string[] = [];
  while (ids.length < slots) {
    const length = Math.min(AT_ONCE.slots, slots - ids.length);
    const drafts = Array.from({ length }, () => ({ startsAt: at(24), endsAt: at(25), capacity }));
    const order = { listingId, slots: drafts, idempotencyKey: newId() };
    ids.push(...(await context.get(AddSlots).execute(manager, order)).map(({ id }) => id));
  }
  return ids;
}

const acting = (personId: string, permissions: readonly string[], organisations: readonly string[]): Actor => ({
  ...{ personId, sessionId: newId<'Session'>(), permissions: new Set(permissions) },
  ...{ regionPaths: () => (permissions.length > 0 ? ['/'] : []), organisationIds: () => [...organisations] },
});
