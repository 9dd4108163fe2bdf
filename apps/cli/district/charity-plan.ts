import { addDays, businessDate } from '#kernel';
import type { DriveDraft } from '#funds';
import { communities } from './region-plan.js';

/** How many community funds (社区公益金) one host charity holds, as in 苏州. */
export const FUNDS = 17;

const DAY_MS = 86_400_000;

/** Names of the funds: one for each community, in the order in which a district gives names to its communities. */
export const fundNames: readonly string[] = communities.slice(0, FUNDS).map((name) => `${name}社区公益金`);

/** What the money of a fund may be restricted to (用途); the first two are those of the demo drives. */
export const purposes = ['爱心食堂', '救急难', '居家养老', '儿童关爱'];

/** The certificates of the charity: in force whenever the demo is looked at. */
export const certificates = {
  ...{ certificate: '慈证-2020-0001', validFrom: '2020-01-01', validTo: '2099-12-31' },
  ...{ publicQualification: '公募-2020-0001', publicQualificationTo: '2099-12-31' },
};

const plan = {
  ...{ area: '本区', responsiblePerson: '基金管委会', bankAccount: '慈善会公益账户' },
  ...{ cost: '不超过百分之三', surplus: '转入同类用途' },
};

/** What each neighbour gives in the beginning, to each drive of `giftPlans`, in fen: ¥3,000 together. */
export const gifts = [50_000, 80_000, 60_000, 60_000, 50_000] as const;

type Terms = Omit<DriveDraft, 'fundId' | 'purposeId' | 'idempotencyKey'>;

/** A drive of the demo: its terms, and its filing where its lane needs one. */
export interface DrivePlan {
  /** Place of its purpose in `purposes`. */
  readonly purpose: number;
  readonly terms: Terms;
  readonly filing: { readonly filingNumber: string | null; readonly filedOn: string | null };
}

/**
 * The drives of neighbours for neighbours (互助) that bear the services of the complex, each for another purpose, from now on: so
 * somebody can be helped on the first day.
 */
export function giftPlans(now: Date): DrivePlan[] {
  const open = { opensAt: now, closesAt: new Date(now.getTime() + 90 * DAY_MS), redirectPurposeId: null };
  const terms = { ...open, lane: 'MUTUAL_AID' as const, beneficiaryKind: 'GROUP' as const, platform: null, cap: null };
  const drive = (purpose: number, title: string, aim: string, beneficiaries: string, use: string): DrivePlan => ({
    purpose,
    terms: { ...terms, title, goal: null, goalPolicy: 'KEEP_ALL', plan: { ...plan, aim, beneficiaries, use } },
    filing: { filingNumber: null, filedOn: null },
  });
  return [
    drive(0, '邻里助餐', '让邻里吃得上热饭', '本社区独居老人与困难家庭', '助餐补贴'),
    drive(2, '邻里养老', '让老人在家得到照护', '本社区老人', '居家养老补贴'),
    drive(3, '青苗成长', '让孩子放学后有人管', '本社区困境儿童', '儿童关爱补贴'),
  ];
}

/** One open drive in each lane (公开 · 定向 · 互助), from now on. Amounts in fen. */
export function drivePlans(now: Date): DrivePlan[] {
  const open = { opensAt: now, closesAt: new Date(now.getTime() + 90 * DAY_MS), redirectPurposeId: null };
  const base = { ...open, beneficiaryKind: 'GROUP' as const, platform: null, cap: null };
  const none = { filingNumber: null, filedOn: null };
  const filing = { filingNumber: '备-2026-0001', filedOn: addDays(businessDate(now), -12) };
  const canteen = { aim: '让独居老人吃上热饭', beneficiaries: '本区独居老人', use: '助餐补贴' };
  const ramp = { aim: '给楼道修轮椅坡道', beneficiaries: '行动不便的居民', use: '坡道材料与施工' };
  const aid = { aim: '邻里遇急相助', beneficiaries: '本社区突遇困难的家庭', use: '救急难' };
  return [
    {
      purpose: 0,
      terms: {
        ...{
          ...base,
          lane: 'PUBLIC',
          platform: '指定平台',
          title: '爱心食堂 · 一餐热饭',
          plan: { ...plan, ...canteen },
        },
        ...{ goal: 20_000_000, goalPolicy: 'KEEP_ALL' },
      },
      filing,
    },
    {
      purpose: 2,
      terms: {
        ...{ ...base, lane: 'TARGETED', title: '三号楼轮椅坡道', plan: { ...plan, ...ramp } },
        ...{ goal: 3_000_000, cap: 4_000_000, goalPolicy: 'ALL_OR_NOTHING' },
      },
      filing: none,
    },
    {
      purpose: 1,
      terms: {
        ...{ ...base, lane: 'MUTUAL_AID', title: '邻里互助', plan: { ...plan, ...aid } },
        ...{ goal: null, goalPolicy: 'KEEP_ALL' },
      },
      filing: none,
    },
  ];
}
