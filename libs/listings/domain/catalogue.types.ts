import type { Id } from '#kernel';

export type ProviderId = Id<'Provider'>;
export type ListingId = Id<'Listing'>;
export type ListingTermsId = Id<'ListingTerms'>;
export type SlotId = Id<'Slot'>;

/** What a listing is about (服务领域). */
export const LISTING_FIELDS = [
  'MEALS',
  'BATHING',
  'CLEANING',
  'NURSING',
  'ERRANDS',
  'HAIRCUT',
  'REPAIR',
  'GARDEN',
  'TUTORING',
  'CHILD_CARE',
  'COUNSELLING',
  'LEGAL_AID',
  'CULTURE',
  'OTHER',
] as const;
export type ListingField = (typeof LISTING_FIELDS)[number];

/** Where a service happens (服务地点): at a place of the provider or the community, or at home. */
export const LISTING_PLACES = ['SPACE', 'HOME'] as const;
export type ListingPlace = (typeof LISTING_PLACES)[number];

/** The account at a bank to which a provider is paid (收款账户). Sealed at rest. */
export interface ProviderAccount {
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}
