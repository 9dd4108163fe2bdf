import { publishEnum } from '#platform';
import type { MatchVerdict } from '../app/review-match.js';
import type { CoverKind } from '../domain/matching.js';
import type { MatchState } from '../domain/match.states.js';
import type { PoolState } from '../domain/pool.states.js';

export const PoolStateEnum = publishEnum<PoolState>('MatchingPoolState', 'Where a matching pool stands. 配捐池状态', {
  DRAFT: 'Drawn up. 草稿',
  FUNDED: 'The sponsor’s money has come. 已到账',
  ACTIVE: 'Gifts are matched. 配捐中',
  EXHAUSTED: 'Nothing is left for now. 已用尽',
  ENDED: 'Over; matches that wait are still decided. 已结束',
  SETTLED: 'Over, and nothing waits. 已结清',
  RELEASED: 'What was left is back with the sponsor. 余额已退回',
});

export const CoverKindEnum = publishEnum<CoverKind>('MatchingCoverKind', 'What a pool follows. 配捐范围', {
  DRIVES: 'Single drives. 指定活动',
  FUND: 'All drives of a fund, future ones too. 基金的全部活动',
});

export const MatchStateEnum = publishEnum<MatchState>('MatchState', 'Where a match stands. 配捐状态', {
  RESERVED: 'Set aside until its drive is decided. 已预留',
  HELD: 'Its donor gave too fast; somebody looks at it. 待复核',
  POSTED: 'Given to the fund. 已入账',
  REVERSED: 'Back in the pool with a refund. 已冲回',
  VOIDED: 'Will not be given. 已作废',
});

export const MatchVerdictEnum = publishEnum<MatchVerdict>('MatchVerdict', 'What a reviewer says. 复核结论', {
  POST: 'Sound: it is given, or waits for its drive. 通过',
  VOID: 'It is not given. 作废',
});
