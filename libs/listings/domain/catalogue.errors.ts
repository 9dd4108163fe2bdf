import { defineErrors } from '#kernel';

/** Refusals of providers, listings, price tables and categories (服务目录). */
export const catalogueErrors = defineErrors({
  PROVIDER_NOT_APPROVED: { zh: '服务机构未通过审核或已暂停', en: 'The provider is not approved, or suspended' },
  PROVIDER_KNOWN: { zh: '该组织已登记为服务机构', en: 'The organisation is registered as a provider already' },
  PROVIDER_NEEDS_ANOTHER_PERSON: {
    zh: '审核人不得是登记人',
    en: 'A provider is reviewed by somebody other than who registered it',
  },
  FEE_ABOVE_COST: { zh: '收费不得高于单位成本（{group}）', en: 'A fee is never above the unit cost ({group})' },
  FEE_RISES_FOR_POORER: {
    zh: '困难群体的收费不得更高（{group}）',
    en: 'No group pays more than residents do, and none more than one that is better off ({group})',
  },
  COST_MISSING: {
    zh: '接受积分的服务须有单位成本：机构按成本获得结算',
    en: 'A service that takes points has a unit cost: its provider is paid that for each place',
  },
  PRICE_TABLE_INCOMPLETE: {
    zh: '价目须含居民价，且每类对象只列一次',
    en: 'A price table has a fee for residents, and each group once',
  },
  SUBSIDY_FUND_MISSING: {
    zh: '收费低于成本时须指定补贴的基金用途',
    en: 'Where a fee is below the cost, the terms name the purpose of a fund that pays the rest',
  },
  FUND_HAS_NOT_AGREED: {
    zh: '条款所列基金尚未同意承担补贴',
    en: 'A fund that the terms name has not agreed to bear them',
  },
  LISTING_NOT_APPROVED: { zh: '现行条款尚未通过审核', en: 'The terms as they are now were not approved' },
  LISTING_NEEDS_ANOTHER_PERSON: {
    zh: '审核人不得是提交人',
    en: 'A listing is reviewed by somebody other than who handed it in',
  },
  LISTING_NOT_OFFERED: { zh: '该服务项目目前不接受预约', en: 'The listing takes no orders now' },
  LISTING_OUTSIDE_AREA: { zh: '不在该服务项目的服务范围内', en: 'The listing does not serve this region' },
  SLOT_FULL: { zh: '该场次已约满', en: 'The slot is full' },
  SLOT_POINTS_PLACES_GONE: { zh: '该场次的积分名额已用完', en: 'The places for points in this slot are gone' },
  SLOT_NOT_OPEN: { zh: '该场次已取消或已开始', en: 'The slot was called off, or has begun' },
  CATEGORY_OVERLAPS: {
    zh: '该人员在此期间已有同类认定',
    en: 'The person has a decision of this category for some of these days',
  },
  CATEGORY_ALREADY_ENDED: { zh: '该认定在该日期前已终止', en: 'The decision ended before that day' },
});
