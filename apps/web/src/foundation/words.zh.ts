import { bookWords } from './book-words.zh';
import { caseWords } from './case-words.zh';
import { givingWords } from './giving-words.zh';

/** 基金会工作台. */
export const words = {
  foundation: {
    funds: '基金',
    fund: '基金',
    grants: '救急难',
    payouts: '拨付',
    drives: '募捐活动',
    refunds: '退捐',
    pools: '配捐池',
    bills: '结算审批',
    reports: '信息公开',
    ledger: '序时账',
    balance: '科目余额表',
    flags: '支付核对',
    rounds: '公益创投',
    kind: '类型',
    kinds: { COMMUNITY: '社区公益金', NAMED: '冠名基金' },
    host: '慈善组织',
    purpose: '用途',
    purposes: '用途',
    byPurpose: '各用途收支与余额',
    seats: '管委会与监督员',
    seat: { COMMITTEE: '管委会', SUPERVISOR: '监督员' },
  },
  sums: {
    balance: '现有余额',
    gifts: '捐赠收入',
    matches: '配捐收入',
    spent: '已支出',
    moved: '结余转入转出',
    conditional: '附条件暂收',
  },
  ...bookWords,
  ...caseWords,
  ...givingWords,
};
