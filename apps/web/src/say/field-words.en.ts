/** Fields of service 服务领域: one word for each, at every desk. */
export const fieldWords = {
  MEALS: 'Meals',
  BATHING: 'Bathing',
  CLEANING: 'Cleaning',
  NURSING: 'Nursing',
  ERRANDS: 'Errands',
  HAIRCUT: 'Haircuts',
  REPAIR: 'Repairs',
  CHILD_CARE: 'Child care',
  TUTORING: 'Tutoring',
  CULTURE: 'Culture and sport',
  COUNSELLING: 'Counselling',
  LEGAL_AID: 'Legal advice',
  GARDEN: 'Community garden',
  OTHER: 'Other',
};
