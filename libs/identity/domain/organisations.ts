/** Kinds of organisations 组织类型 of 五社联动. */
export const ORGANISATION_KINDS = [
  'STATION',
  'COMMUNITY',
  'SOCIAL_ORGANISATION',
  'FOUNDATION',
  'HOST_CHARITY',
  'TEAM',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
