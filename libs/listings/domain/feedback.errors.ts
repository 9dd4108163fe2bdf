import { defineErrors } from '#kernel';

/** Refusals of complaints and ratings (投诉、评价). */
export const feedbackErrors = defineErrors({
  COMPLAINT_KNOWN: { zh: '该订单已有投诉', en: 'There is a complaint about this order' },
  COMPLAINT_TOO_LATE: { zh: '已超过投诉期限（{days} 天）', en: 'Complaints are taken {days} days after the service' },
  COMPLAINT_NOT_POSSIBLE: {
    zh: '机构尚未接单，不能投诉',
    en: 'The provider has not accepted the order: there is nothing to complain of',
  },
  COMPLAINT_NEEDS_ANOTHER_PERSON: {
    zh: '投诉须由与该订单无关的人处理',
    en: 'A complaint is decided by somebody who has no part in the order',
  },
  COMPLAINT_WAITS_FOR_PROVIDER: {
    zh: '请等待机构说明（截至 {until}）',
    en: 'The provider may answer until {until}',
  },
  COMPLAINT_DATES_UNKNOWN: {
    zh: '次年工作日安排公布之前，须待机构说明后处理',
    en: 'Until the working days of next year are published it is decided once the provider has given its side',
  },
  ORDER_RATED: { zh: '该订单已评价', en: 'This order is rated' },
  ORDER_NOT_RATABLE: { zh: '确认后的订单方可评价', en: 'An order is rated once it is confirmed' },
  RATING_TOO_LATE: { zh: '已超过评价期限（{days} 天）', en: 'Ratings are taken {days} days after the confirmation' },
});
