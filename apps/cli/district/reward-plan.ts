import type { CreateReward } from '#points';

type Draft = Parameters<CreateReward['execute']>[1];

/** A merchant of the demo district (兑换商家): its name, and the key of the demo account at its counter. */
export interface MerchantPlan {
  readonly name: string;
  readonly head: string;
  /** What it offers for points; pieces, points and limits in whole numbers. */
  readonly rewards: readonly Omit<Draft, 'merchantId' | 'regionId' | 'idempotencyKey' | 'validFrom' | 'validUntil'>[];
}

/** Rewards are offered for so many days. */
export const REWARD_DAYS = 365;

const atOnce = { pickUpDays: 14, prepared: false } as const;
const shop = { place: '双元路 12 号 惠民便民超市', ...atOnce };
const books = { place: '双元路 3 号 邻里书屋', ...atOnce };

/** Two merchants with five rewards: an afternoon of service (ten points an hour) is enough for most of them. */
export const merchants: readonly MerchantPlan[] = [
  {
    name: '惠民便民超市',
    head: 'merchant-1',
    rewards: [
      {
        ...{ ...shop, kind: 'GOODS', name: '洗衣液', description: '两公斤装', price: 15, stock: 40 },
        ...{ timesPerPeriod: 2, period: 'QUARTER' },
      },
      {
        ...{ ...shop, kind: 'GOODS', name: '食用油', description: '五升装菜籽油', price: 60, stock: 20 },
        ...{ timesPerPeriod: 1, period: 'QUARTER' },
      },
      {
        ...{ ...shop, kind: 'GOODS', name: '鸡蛋一提', description: '三十枚，到店领取', price: 20, stock: 30 },
        ...{ timesPerPeriod: 1, period: 'MONTH' },
      },
    ],
  },
  {
    name: '邻里书屋',
    head: 'merchant-2',
    rewards: [
      {
        ...{ ...books, kind: 'SERVICE', name: '借阅卡', description: '一年，每次三册', price: 10, stock: 100 },
        ...{ timesPerPeriod: 1, period: 'YEAR' },
      },
      {
        ...{
          ...books,
          kind: 'GOODS',
          name: '绘本一册',
          description: '适合三至六岁，书屋备好后通知',
          price: 12,
          stock: 25,
        },
        ...{ prepared: true, timesPerPeriod: null, period: 'YEAR' },
      },
    ],
  },
];
