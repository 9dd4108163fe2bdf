import { Identity, IdentitySetup } from '#identity';
import { addMinutes, newId } from '#kernel';
import { DecideCategory } from '#listings';
import { Database, UnitOfWork, type Actor } from '#platform';
import type { TestContext } from '#testing';

/** How large the market is: listings all over a district of some 30 by 30 km, each with some slots of which a few are full. */
export const MARKET = { communities: 40, providers: 400, listings: 10_000, slotsEach: 5, people: 1_000 } as const;

/** The middle of the district, WGS-84, and how far it reaches, in degrees. */
const MIDDLE = { longitude: 106.29, latitude: 32.22 } as const;
const REACH = 0.15;
const UNITS = 100_000;
const FIELDS = ['MEALS', 'HAIRCUT', 'CLEANING', 'REPAIR', 'NURSING', 'TUTORING', 'GARDEN', 'CULTURE'] as const;
/** Every group of a price table, with what it pays of a resident's fee, in percent. */
const GROUPS: readonly (readonly [group: string, percent: number])[] = [
  ...[['RESIDENT', 100] as const, ['LOW_INCOME_MARGIN', 50] as const, ['VETERAN', 80] as const],
  ...['LOW_INCOME', 'EXTREME_POVERTY', 'DISABLED', 'AGED_ALONE', 'CHILD_IN_NEED', 'BEREAVED_FAMILY'].map(
    (group) => [group, 0] as const,
  ),
];
const DECIDED = ['LOW_INCOME', 'LOW_INCOME_MARGIN', 'VETERAN'] as const;

/** Somebody who looks for a service. */
export interface Seeker {
  readonly actor: Actor;
  /** What he is of, beside a resident. */
  readonly groups: readonly string[];
  readonly homeIds: readonly string[];
}

/** One search. */
export interface Wish {
  readonly seeker: Seeker;
  readonly near: { readonly longitude: number; readonly latitude: number; readonly system: 'WGS84' };
  readonly field: (typeof FIELDS)[number] | undefined;
  readonly maxFee: number | undefined;
}

/** Whole numbers below a limit, always the same ones: the same market and the same searches in every run. */
export function drawer(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Fills the market by whole statements; answers the people who look for services there. */
export async function plantMarket(context: TestContext): Promise<Seeker[]> {
  const draw = drawer(7);
  const communities = await plantRegions(context);
  const providers = Array.from({ length: MARKET.providers }, () => newId<'Provider'>());
  const now = context.clock.now();
  await insert(context, 'listings_provider', PROVIDER, [
    ...providers.map((id) => [id, newId(), '社会组织', communities[0]?.at(-1), '/', id, '-', 'APPROVED', id, now]),
  ]);
  for (let start = 0; start < MARKET.listings; start += 1_000) {
    const many = Array.from({ length: 1_000 }, () => listingOf(draw, providers, communities, now));
    await insert(
      context,
      'listings_listing',
      LISTING,
      many.map(({ listing }) => listing),
    );
    await insert(
      context,
      'listings_terms',
      TERMS,
      many.map(({ terms }) => terms),
    );
    await insert(
      context,
      'listings_price',
      ['terms_id', 'price_group', 'fee'],
      many.flatMap(({ prices }) => prices),
    );
    await insert(
      context,
      'listings_area',
      ['terms_id', 'region_id'],
      many.map(({ area }) => area),
    );
    await insert(
      context,
      'listings_slot',
      SLOT,
      many.flatMap(({ slots }) => slots),
    );
  }
  return seekersOf(context, communities, draw);
}

/** A search of somebody near anywhere; half of them for one field, half for no more than a fee. */
export function wishOf(seekers: readonly Seeker[], draw: (limit: number) => number): Wish {
  const [longitude, latitude] = [place(draw, 'longitude'), place(draw, 'latitude')];
  return {
    seeker: seekers[draw(seekers.length)] as Seeker,
    near: { longitude: longitude / UNITS, latitude: latitude / UNITS, system: 'WGS84' },
    field: draw(2) === 0 ? FIELDS[draw(FIELDS.length)] : undefined,
    maxFee: draw(2) === 0 ? 500 : undefined,
  };
}

const PROVIDER = [
  ...['id', 'organisation_id', 'name', 'region_id', 'region_path', 'fund_id', 'payee_sealed', 'state'],
  ...['registered_by', 'registered_at'],
];
const LISTING = [
  ...['id', 'provider_id', 'organisation_id', 'state', 'terms_id', 'approved_terms_id', 'title', 'field', 'place'],
  ...['region_id', 'region_path', 'longitude_units', 'latitude_units', 'rating_sum', 'rating_count', 'rating_mean'],
  ...['upheld_complaints', 'created_by', 'created_at'],
];
const TERMS = [
  ...['id', 'listing_id', 'version', 'title', 'description', 'field', 'place', 'region_id', 'address'],
  ...['longitude_units', 'latitude_units', 'unit_cost', 'prices', 'points_places', 'cancellation', 'complaint_limit'],
  ...['created_by', 'created_at'],
];
const SLOT = [
  ...['id', 'listing_id', 'starts_at', 'ends_at', 'capacity', 'taken', 'points_places', 'points_taken', 'state'],
  ...['created_by', 'created_at'],
];

function listingOf(
  draw: (limit: number) => number,
  providers: readonly string[],
  communities: readonly (readonly string[])[],
  now: Date,
) {
  const [id, termsId] = [newId<'Listing'>(), newId<'Terms'>()];
  const provider = providers[draw(providers.length)] ?? '';
  const home = communities[draw(communities.length)] ?? [];
  const [field, east, north] = [FIELDS[draw(FIELDS.length)] ?? '', place(draw, 'longitude'), place(draw, 'latitude')];
  const [fee, regionId] = [100 * (1 + draw(30)), home.at(-1) ?? ''];
  const what = ['服务', field, 'SPACE', regionId] as const;
  const slots = Array.from({ length: MARKET.slotsEach }, (_, n) => {
    const startsAt = addMinutes(now, 60 * (1 + n * 24 + draw(24)));
    const taken = draw(4) === 0 ? 8 : draw(8);
    return [newId(), id, startsAt, addMinutes(startsAt, 60), 8, taken, 0, 0, 'OPEN', provider, now];
  });
  return {
    listing: [
      id,
      provider,
      provider,
      'PUBLISHED',
      termsId,
      termsId,
      ...what,
      '/',
      east,
      north,
      0,
      0,
      0,
      0,
      provider,
      now,
    ],
    terms: [
      ...[
        termsId,
        id,
        1,
        what[0],
        '说明',
        ...what.slice(1),
        '地址',
        east,
        north,
        4_000,
        '[]',
        0,
        '[]',
        3,
        provider,
        now,
      ],
    ],
    prices: GROUPS.map(([group, percent]) => [termsId, group, (fee * percent) / 100]),
    area: [termsId, home[draw(home.length)] ?? ''],
    slots,
  };
}

const place = (draw: (limit: number) => number, axis: keyof typeof MIDDLE): number =>
  Math.round(MIDDLE[axis] * UNITS) + draw(2 * REACH * UNITS) - REACH * UNITS;

/** Ids from the district down, by community. */
async function plantRegions(context: TestContext): Promise<string[][]> {
  const setup = context.get(IdentitySetup);
  const [district, street] = [newId<'Region'>(), newId<'Region'>()];
  const ids = Array.from({ length: MARKET.communities }, () => newId<'Region'>());
  await setup.createRegions([
    { id: district, parentId: null, level: 'DISTRICT', name: '旺苍县' },
    { id: street, parentId: district, level: 'STREET', name: '东河镇' },
    ...ids.map((id, n) => ({ id, parentId: street, level: 'COMMUNITY' as const, name: `第${n + 1}社区` })),
  ]);
  return ids.map((id) => [district, street, id]);
}

/** Residents of every community; every third is of a category. */
async function seekersOf(
  context: TestContext,
  communities: readonly (readonly string[])[],
  draw: (limit: number) => number,
): Promise<Seeker[]> {
  const homes = Array.from({ length: MARKET.people }, () => communities[draw(communities.length)] ?? []);
  const drafts = homes.map((home, n) => ({ displayName: `居民${n}`, regionId: home.at(-1) ?? '' }));
  const people = await context.get(Identity).createPeople(drafts);
  const station = actorOf(newId<'Person'>(), ['/']);
  const seekers: Seeker[] = [];
  for (const [n, { id: personId }] of people.entries()) {
    const category = n % 3 === 0 ? DECIDED[draw(DECIDED.length)] : undefined;
    if (category !== undefined) {
      const decision = {
        personId,
        category,
        validFrom: '2020-01-01',
        validTo: null,
        basis: '证',
        idempotencyKey: newId(),
      };
      await context.get(DecideCategory).execute(station, decision);
    }
    seekers.push({ actor: actorOf(personId, []), groups: category ? [category] : [], homeIds: homes[n] ?? [] });
  }
  return seekers;
}

const actorOf = (personId: string, paths: string[]): Actor => ({
  ...{ personId, sessionId: newId<'Session'>(), permissions: new Set<string>() },
  regionPaths: () => paths,
  organisationIds: () => [],
});

async function insert(
  context: TestContext,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const places = `(${columns.map(() => '?').join(', ')})`;
  const most = Math.floor(1_000 / columns.length);
  await context.get(UnitOfWork).run(async () => {
    for (let start = 0; start < rows.length; start += most) {
      const chunk = rows.slice(start, start + most);
      const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${chunk.map(() => places).join(', ')}`;
      await context.get(Database).change(text, chunk.flat());
    }
  });
}
