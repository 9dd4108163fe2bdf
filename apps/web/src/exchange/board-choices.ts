import type { DeedField } from '../desk/deed-fields';
import type { ListingField, SupplyBoardState, SupplyLicence } from '../generated/types';
import type { useWords } from '../i18n/use-words';

type Say = ReturnType<typeof useWords>['t'];

/** What a need or a supply may be about 服务领域. */
export const boardFields: readonly ListingField[] = [
  ...(['MEALS', 'HAIRCUT', 'CLEANING', 'BATHING', 'NURSING', 'ERRANDS', 'REPAIR', 'TUTORING'] as const),
  ...(['CHILD_CARE', 'COUNSELLING', 'LEGAL_AID', 'CULTURE', 'GARDEN', 'OTHER'] as const),
];

/** Licences 资质 that may be wanted or stated. */
export const boardLicences: readonly SupplyLicence[] = [
  ...(['FOOD_BUSINESS', 'MEDICAL_PRACTICE', 'ELDERLY_CARE', 'CHILD_CARE'] as const),
  ...(['EDUCATION', 'SOCIAL_WORK', 'ELECTRICIAN', 'LEGAL_PRACTICE'] as const),
];

/** Where an entry may stand, the open ones first. */
export const boardStates: readonly SupplyBoardState[] = ['OPEN', 'FILLED', 'LAPSED', 'CLOSED'];

/** What both sides are asked first: the field, the title and what there is to say. */
export function aboutFields(t: Say): DeedField[] {
  return [
    {
      ...{ name: 'field', label: t('exchange.field'), kind: 'choice' },
      options: boardFields.map((value) => ({ value, label: t(`exchange.fields.${value}`) })),
    },
    { name: 'title', label: t('exchange.what'), most: 60 },
    { name: 'details', label: t('exchange.details'), kind: 'text', hint: t('exchange.detailsHint'), most: 500 },
  ];
}

/** How many people, and from which day to which. */
export function extentFields(t: Say, fromDate: string, toDate: string): DeedField[] {
  return [
    { name: 'people', label: t('exchange.people'), kind: 'number', initial: '20' },
    { name: 'fromDate', label: t('exchange.from'), kind: 'day', initial: fromDate },
    { name: 'toDate', label: t('exchange.to'), kind: 'day', initial: toDate },
  ];
}
