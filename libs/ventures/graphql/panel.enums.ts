import { publishEnum } from '#platform';
import type { TieKind } from '../domain/conflicts.js';
import type { Decider } from '../domain/ranking.js';
import type { ReviewState } from '../domain/review-state.js';

export const ExpertTieKindEnum = publishEnum<TieKind>(
  'ExpertTieKind',
  'What ties an expert to an organisation. Offices count for three years after their end. 关联类别',
  {
    EMPLOYEE: 'Employed there. 任职',
    BOARD: 'On its board. 理事、监事',
    SHAREHOLDER: 'Holds a part of it. 出资人',
    KIN: 'Kin of somebody in its lead. 近亲属',
    TRAINER: 'Paid to train its people. 有偿培训',
    SUPERVISOR: 'Paid to supervise its work. 有偿督导',
  },
);

export const ReviewStateEnum = publishEnum<ReviewState>('VentureReviewState', 'Where a review stands. 评审状态', {
  ASSIGNED: 'Waits for its sheet. 待评分',
  SUBMITTED: 'The sheet is in, sealed. 已评分',
  RECUSED: 'The expert was recused; a sheet is void. 已回避',
});

export const DeciderEnum = publishEnum<Decider>(
  'RankingDecider',
  'What set a place behind the one above it. 排序依据',
  {
    TOTAL: 'The total. 总分',
    PANEL: 'The score of the panel. 专家评分',
    HEAVIEST_CRITERION: 'The mark of the heaviest criterion. 最重指标得分',
    LOWER_GRANT: 'The lower grant that was asked. 申请金额较低',
    OWN_FUNDS: 'The larger part of own funds. 自筹比例较高',
    FEWER_AWARDS: 'Fewer earlier awards. 既往立项较少',
    LOT: 'The lot. 抽签',
  },
);

export const ConflictOriginEnum = publishEnum<'DECLARED' | 'REQUESTED'>(
  'ConflictOrigin',
  'How a conflict came to be known. 回避来源',
  {
    DECLARED: 'By the person. 自行申明',
    REQUESTED: 'Asked for by the applicant, and granted. 申请回避',
  },
);
