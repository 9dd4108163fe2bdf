import type { OfferSupply, PublishNeed } from '#listings';

type Need = Parameters<PublishNeed['execute']>[1];
type Supply = Parameters<OfferSupply['execute']>[1];

/** What the community needs (需求): without where, and from when to when. Money in fen. */
export type NeedPlan = Pick<Need, 'field' | 'title' | 'details' | 'place' | 'people' | 'licence' | 'budget'>;

/** What an organisation offers (供给), with the key of the demo account at its head. Money in fen. */
export interface SupplyPlan extends Pick<Supply, 'field' | 'title' | 'details' | 'people' | 'licences' | 'price'> {
  readonly head: string;
}

/** Needs and supplies of the demo hold for so many days. */
export const BOARD_DAYS = 120;

/** Two needs that somebody fits, and one that nobody does yet. */
export const needs: readonly NeedPlan[] = [
  {
    ...{ field: 'MEALS', title: '独居老人午餐', details: '工作日午餐，少盐软烂，能送到家更好', place: 'SPACE' },
    ...{ people: 40, licence: 'FOOD_BUSINESS', budget: 60_000 },
  },
  {
    ...{ field: 'HAIRCUT', title: '上门理发', details: '行动不便的老人，每月一次', place: 'HOME' },
    ...{ people: 12, licence: null, budget: 0 },
  },
  {
    ...{ field: 'TUTORING', title: '暑期作业辅导', details: '小学一至三年级，周一至周五下午', place: 'SPACE' },
    ...{ people: 30, licence: 'EDUCATION', budget: 90_000 },
  },
];

/** What the organisations of the complex offer beyond what they have listed. */
export const supplies: readonly SupplyPlan[] = [
  {
    ...{ head: 'provider-1', field: 'MEALS', title: '助餐进社区', details: '自有厨房，每日现做，可送餐' },
    ...{ people: 30, licences: ['FOOD_BUSINESS'], price: 1_200 },
  },
  {
    ...{ head: 'provider-4', field: 'HAIRCUT', title: '义剪队', details: '六名理发师，自带工具，可上门' },
    ...{ people: 20, licences: [], price: 0 },
  },
  {
    ...{ head: 'provider-3', field: 'CULTURE', title: '亲子阅读进社区', details: '绘本共读，每周六上午' },
    ...{ people: 25, licences: [], price: 500 },
  },
];
