import type { DeedField, DeedValues } from '../desk/deed-fields';
import type {
  ListingField,
  ListingPlace,
  ListingPlacesQuery,
  ListingTermsInput,
  ManagedListingQuery,
  PriceGroup,
  ProviderChoicesQuery,
  ProviderLineFragment,
} from '../generated/types';
import { readYuan } from '../say/read-amount';

type Listing = ManagedListingQuery['listing'];

/** Where a listing may be, and which purpose of which fund may bear what nobody pays. */
export interface Choices {
  readonly regions: ListingPlacesQuery['regions']['nodes'];
  readonly funds: ProviderChoicesQuery['communityFunds']['nodes'];
}

const fields: readonly ListingField[] = [
  ...(['MEALS', 'HAIRCUT', 'CLEANING', 'BATHING', 'NURSING', 'ERRANDS', 'REPAIR', 'TUTORING'] as const),
  ...(['CHILD_CARE', 'COUNSELLING', 'LEGAL_AID', 'CULTURE', 'GARDEN', 'OTHER'] as const),
];
const places: readonly ListingPlace[] = ['SPACE', 'HOME'];
const groups: readonly PriceGroup[] = [
  ...(['RESIDENT', 'LOW_INCOME', 'LOW_INCOME_MARGIN', 'EXTREME_POVERTY', 'DISABLED', 'AGED_ALONE'] as const),
  ...(['CHILD_IN_NEED', 'BEREAVED_FAMILY', 'VETERAN'] as const),
];

type Say = (key: string, values?: Record<string, string>) => string;

/** What a listing is, where, and who bears the rest of its cost. */
export function fieldsOf(t: Say, { regions, funds }: Choices, { fund }: DeedValues): DeedField[] {
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const purposes = funds.find(({ id }) => id === fund)?.purposes ?? [];
  return [
    { name: 'title', label: t('listing.title'), most: 60 },
    {
      ...{ name: 'field', label: t('listing.field'), kind: 'choice' },
      options: fields.map((value) => ({ value, label: t(`listing.fields.${value}`) })),
    },
    {
      ...{ name: 'place', label: t('listing.place'), kind: 'choice' },
      options: places.map((value) => ({ value, label: t(`listing.places.${value}`) })),
    },
    { name: 'region', label: t('listing.region'), kind: 'choice', options: named(regions) },
    { name: 'address', label: t('listing.address') },
    { name: 'cost', label: t('listing.cost'), kind: 'yuan' },
    { name: 'fund', label: t('listing.fund'), kind: 'choice', optional: true, options: named(funds) },
    { name: 'purpose', label: t('listing.purpose'), kind: 'choice', optional: true, options: named(purposes) },
    { name: 'description', label: t('listing.description'), kind: 'text', most: 2_000 },
    { name: 'notice', label: t('listing.notice'), kind: 'number', hint: t('listing.noticeHint') },
  ];
}

/** The price table: what each group pays; left empty, the group pays nothing. */
export const priceFields = (t: Say): DeedField[] =>
  groups.map((group) => ({
    ...{ name: group, label: t(`listing.groups.${group}`), kind: 'yuan', optional: group !== 'RESIDENT' },
  }));

/** What the form begins with: the terms in force, or those of a new listing at home where the provider is. */
export function valuesFrom(
  listing: Listing | undefined,
  provider: ProviderLineFragment,
  { regions }: Choices,
  typed: (fen: number) => string,
): DeedValues {
  if (listing === undefined)
    return {
      ...{ title: '', field: 'MEALS', place: 'SPACE', address: '', cost: '', fund: '', purpose: '', description: '' },
      ...{ region: (regions.find(({ id }) => id === provider.regionId) ?? regions[0])?.id ?? '', notice: '2' },
    };
  const { title, field, place, regionId, terms } = listing;
  const prices = Object.fromEntries(terms.prices.map(({ group, fee }) => [group, typed(fee)]));
  const [tier] = terms.cancellation;
  return {
    ...{ title, field, place, region: regionId, address: terms.address, cost: typed(terms.unitCost) },
    ...{ fund: terms.fundId ?? '', purpose: terms.purposeId ?? '', description: terms.description },
    ...{ notice: String(Math.floor((tier?.minutesBefore ?? 120) / 60)), ...prices },
  };
}

/** The terms as they are handed in. What the form does not ask stays as it is. */
export function termsOf(values: DeedValues, { regions, funds }: Choices, listing?: Listing): ListingTermsInput {
  const of = (name: string): string => values[name] ?? '';
  const region = regions.find(({ id }) => id === of('region')) ?? regions[0];
  const moved = listing === undefined || listing.regionId !== region?.id;
  const point = moved
    ? { longitude: region?.longitude ?? 0, latitude: region?.latitude ?? 0 }
    : { longitude: listing.longitude, latitude: listing.latitude };
  const fund = funds.find(({ id }) => id === of('fund'));
  const purpose = fund?.purposes.find(({ id }) => id === of('purpose')) ?? fund?.purposes[0];
  const prices = groups.filter((group) => of(group) !== '').map((group) => ({ group, fee: readYuan(of(group)) ?? 0 }));
  return {
    ...{ title: of('title'), description: of('description'), field: of('field') as ListingField },
    ...{ place: of('place') as ListingPlace, address: of('address'), regionId: region?.id ?? '', point },
    areaRegionIds: moved ? [region?.id ?? ''] : listing.areaRegionIds,
    ...{ unitCost: readYuan(of('cost')) ?? 0, prices, spaceId: listing?.terms.spaceId ?? null },
    ...{ complaintLimit: listing?.terms.complaintLimit ?? 3 },
    subsidy: fund && purpose ? { fundId: fund.id, purposeId: purpose.id } : null,
    points: pointsOf(listing),
    cancellation: [{ minutesBefore: Number(of('notice')) * 60, percentKept: 0 }],
  };
}

/** Places for points are agreed upon elsewhere, and stay. */
function pointsOf(listing: Listing | undefined): ListingTermsInput['points'] {
  const { pointsFundId, pointsPurposeId, pointsPrice, pointsPlaces } = listing?.terms ?? {};
  if (!pointsFundId || !pointsPurposeId || pointsPrice == null) return null;
  const paidBy = { fundId: pointsFundId, purposeId: pointsPurposeId };
  return { paidBy, price: pointsPrice, places: pointsPlaces ?? 0 };
}
