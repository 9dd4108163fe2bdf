import type { ListingField, ListingFilterInput, ListingOrder } from '../generated/types';
import { businessDate, shanghaiTime } from '../say/time';

const DAY = 86_400_000;

/** What services are about 服务领域, as the list is read. */
export const fields: readonly ListingField[] = [
  'MEALS',
  'BATHING',
  'CLEANING',
  'NURSING',
  'ERRANDS',
  'HAIRCUT',
  'REPAIR',
  'CHILD_CARE',
  'TUTORING',
  'CULTURE',
  'COUNSELLING',
  'LEGAL_AID',
  'GARDEN',
  'OTHER',
];

/** How far, in metres; `all` looks everywhere. */
export const distances = ['1000', '3000', '5000', 'all'] as const;
export const days = ['any', 'today', 'tomorrow', 'week'] as const;

/** What somebody looks for, as it stands in the form. */
export interface Wish {
  readonly field: ListingField | '';
  readonly distance: (typeof distances)[number];
  readonly day: (typeof days)[number];
  readonly order: ListingOrder;
}

/** The wish as the API takes it. Days are those of Shanghai, so that the same question is asked all day. */
export function filterOf({ field, day }: Wish, now: number): ListingFilterInput {
  const midnight = (after: number): string =>
    new Date(shanghaiTime(businessDate(now + after * DAY), '00:00')).toISOString();
  const window = {
    any: { from: null, until: null },
    today: { from: null, until: midnight(1) },
    tomorrow: { from: midnight(1), until: midnight(2) },
    week: { from: null, until: midnight(7) },
  }[day];
  return { field: field || null, maxFee: null, minStars: null, place: null, providerId: null, ...window };
}
