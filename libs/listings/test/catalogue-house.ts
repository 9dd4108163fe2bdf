import { CreateCommunityFund, FundQueries, fundsCapability, RegisterHostCharity } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { newId } from '#kernel';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import type { Actor } from '#platform';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import type { TestContext } from '#testing';
import { actorOf } from '#testing';
import { volunteeringCapability } from '#volunteering';
import { AddSlots } from '../app/add-slots.js';
import { AgreeToTerms } from '../app/agree-to-terms.js';
import { CreateListing } from '../app/create-listing.js';
import { DecideCategory } from '../app/decide-category.js';
import type { OpenedDecision } from '../app/category-seal.js';
import { FindListings, type ListingWish } from '../app/find-listings.js';
import { PublishListing } from '../app/publish-listing.js';
import { RegisterProvider } from '../app/register-provider.js';
import { ReviewListing } from '../app/review-listing.js';
import { ReviewProvider } from '../app/review-provider.js';
import { SubmitListing } from '../app/submit-listing.js';
import type { ListingEntity, SlotEntity } from '../data/listing.entities.js';
import type { ProviderEntity } from '../data/provider.entity.js';
import type { PersonCategory } from '../domain/category.js';
import type { FundedBy, TermsDraft } from '../domain/listing-terms.js';
import { listingsCapability } from '../listings.capability.js';
import { soundTerms } from './sound-terms.js';

export { actorOf } from '#testing';

/** What the specs of listings run on. */
export const capabilities = [
  ...[ledgerCapability, identityCapability, volunteeringCapability, pointsCapability],
  ...[proofsCapability, paymentsCapability, fundsCapability, listingsCapability],
];

/** Where the house stands, in WGS-84. */
export const HERE = { longitude: 106.29, latitude: 32.22, system: 'WGS84' } as const;

const payee = { name: '旺苍县爱心食堂', account: '6222000000000001', bank: '旺苍农商行' };

/** A community with a fund, a provider and everybody who decides about what it offers. */
export class CatalogueHouse {
  provider: ProviderEntity;

  private constructor(
    readonly context: TestContext,
    readonly regions: { readonly district: string; readonly community: string; readonly other: string },
    readonly organisationId: string,
    readonly subsidy: FundedBy,
    /** An administrator of the provider's organisation. */
    readonly manager: Actor,
    /** The district's officer, who reviews providers. */
    readonly authority: Actor,
    /** A worker of the community's station, and one of the other community's. */
    readonly station: Actor,
    readonly otherStation: Actor,
    readonly gridWorker: Actor,
    /** An officer of the fund. */
    readonly fundOfficer: Actor,
  ) {}

  /** Everybody is there, and the provider is approved. */
  static async build(context: TestContext): Promise<CatalogueHouse> {
    const house = await CatalogueHouse.empty(context);
    const { id } = await house.register();
    house.provider = await context.get(ReviewProvider).execute(house.authority, {
      ...{ providerId: id, approved: true, reason: null },
    });
    return house;
  }

  /** Everybody is there; no provider is registered yet. */
  static async empty(context: TestContext): Promise<CatalogueHouse> {
    const setup = context.get(IdentitySetup);
    const [district, street, community, other] = [newId(), newId(), newId(), newId()] as string[];
    const tree = await setup.createRegions([
      { id: district, parentId: null, level: 'DISTRICT', name: '旺苍县' },
      { id: street, parentId: district ?? '', level: 'STREET', name: '东河镇' },
      { id: community, parentId: street ?? '', level: 'COMMUNITY', name: '幸福社区' },
      { id: other, parentId: street ?? '', level: 'COMMUNITY', name: '红军社区' },
    ]);
    const [all = '', , here = '', there = ''] = tree.map(({ path }) => path);
    const regions = { district: district ?? '', community: community ?? '', other: other ?? '' };
    const [hostId = '', organisationId = ''] = await setup.createOrganisations([
      { kind: 'HOST_CHARITY', name: '旺苍县慈善会', regionId: regions.district },
      { kind: 'SOCIAL_ORGANISATION', name: '爱心食堂', regionId: regions.community },
    ]);
    const make = async (name: string): Promise<string> =>
      (await context.get(Identity).createPerson({ displayName: name, regionId: regions.community })).id;
    const fundOfficer = actorOf(await make('钱主任'), ['fund.manage', 'fund.read'], { organisations: [hostId] });
    const authority = actorOf(await make('李科长'), [...OFFICER, 'charity.register'], { paths: [all] });
    const subsidy = await fundUnder(context, { hostId, fundOfficer, authority, regionId: regions.community, make });
    return new CatalogueHouse(
      ...([context, regions, organisationId, subsidy] as const),
      actorOf(await make('赵店长'), ['provider.register', 'listing.manage'], { organisations: [organisationId] }),
      authority,
      actorOf(await make('孙站长'), STATION, { paths: [here] }),
      actorOf(await make('吴站长'), STATION, { paths: [there] }),
      actorOf(await make('郑网格员'), ['request.create-for-others'], { paths: [here] }),
      fundOfficer,
    );
  }

  register(): Promise<ProviderEntity> {
    const { organisationId, subsidy, manager } = this;
    const draft = { organisationId, fundId: subsidy.fundId, payee, idempotencyKey: newId<'Key'>() };
    return this.context.get(RegisterProvider).execute(manager, draft);
  }

  /** Terms of this place, that the community's fund subsidises. */
  terms(change: Partial<TermsDraft> = {}): TermsDraft {
    const { community } = this.regions;
    return soundTerms({ regionId: community, areaRegionIds: [community], subsidy: this.subsidy, ...change });
  }

  draft(change: Partial<TermsDraft> = {}): Promise<ListingEntity> {
    const draft = { providerId: this.provider.id, terms: this.terms(change), idempotencyKey: newId<'Key'>() };
    return this.context.get(CreateListing).execute(this.manager, draft);
  }

  /** Drawn up and approved by the station. */
  async approved(change: Partial<TermsDraft> = {}): Promise<ListingEntity> {
    const { id, termsId } = await this.draft(change);
    await this.context.get(SubmitListing).execute(this.manager, id);
    const review = { listingId: id, termsId, approved: true, reason: null };
    return this.context.get(ReviewListing).execute(this.station, review);
  }

  /** On offer: approved, agreed to by its fund, published. */
  async published(change: Partial<TermsDraft> = {}): Promise<ListingEntity> {
    const { id, termsId } = await this.approved(change);
    await this.agree(id, termsId);
    return this.context.get(PublishListing).execute(this.manager, id);
  }

  agree(listingId: string, termsId: string): Promise<ListingEntity> {
    const agreement = { listingId, termsId, fundId: this.subsidy.fundId };
    return this.context.get(AgreeToTerms).execute(this.fundOfficer, agreement);
  }

  /** A slot of an hour that begins so many hours from now. */
  async slot(listingId: string, hoursAhead = 24, capacity = 8): Promise<SlotEntity> {
    const startsAt = this.at(hoursAhead);
    const slots = [{ startsAt, endsAt: this.at(hoursAhead + 1), capacity }];
    const [slot] = await this.context
      .get(AddSlots)
      .execute(this.manager, { listingId, slots, idempotencyKey: newId<'Key'>() });
    return slot as SlotEntity;
  }

  /** On offer, with one slot tomorrow. */
  async offered(change: Partial<TermsDraft> = {}, capacity = 8): Promise<{ listing: ListingEntity; slot: SlotEntity }> {
    const listing = await this.published(change);
    return { listing, slot: await this.slot(listing.id, 24, capacity) };
  }

  /** Somebody who lives in the community, or elsewhere. */
  async resident(displayName = '周居民', regionId = this.regions.community): Promise<Actor> {
    const { id } = await this.context.get(Identity).createPerson({ displayName, regionId });
    return actorOf(id, [], {});
  }

  decide(
    personId: string,
    category: PersonCategory,
    validFrom = '2026-01-01',
    validTo: string | null = null,
  ): Promise<OpenedDecision> {
    const draft = { personId, category, validFrom, validTo, basis: '低保证 2026-001', idempotencyKey: newId<'Key'>() };
    return this.context.get(DecideCategory).execute(this.station, draft);
  }

  /** Ids of what somebody finds, with all that he may wish; near the house unless said otherwise. */
  async found(wish: ListingWish = { near: HERE }, actor?: Actor): Promise<string[]> {
    const rows = await this.context.get(FindListings).execute(actor, wish, null, 100);
    return rows.map(({ listing }) => listing.id);
  }

  at(hoursAhead: number): Date {
    return new Date(this.context.clock.now().getTime() + hoursAhead * 3_600_000);
  }
}

const OFFICER = ['provider.review', 'listing.read', 'listing.review'];
const STATION = ['listing.read', 'listing.review', 'category.decide', 'request.create-for-others'];

async function fundUnder(
  context: TestContext,
  under: {
    hostId: string;
    fundOfficer: Actor;
    authority: Actor;
    regionId: string;
    make: (name: string) => Promise<string>;
  },
): Promise<FundedBy> {
  const { hostId, fundOfficer, authority, regionId, make } = under;
  const certificate = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
  await context.get(RegisterHostCharity).execute(authority, { organisationId: hostId, ...certificate });
  const committee: string[] = [];
  for (const name of ['甲', '乙', '丙', '丁', '戊']) committee.push(await make(`${name}委员`));
  const { id: fundId } = await context.get(CreateCommunityFund).execute(fundOfficer, {
    ...{ hostId, regionId, kind: 'COMMUNITY', name: '幸福社区公益金', idempotencyKey: newId() },
    ...{ purposes: ['爱心食堂'], committee, supervisors: [await make('监督员')] },
  });
  const [purpose] = (await context.get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
  return { fundId, purposeId: purpose?.id ?? '' };
}
