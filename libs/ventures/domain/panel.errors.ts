import { defineErrors } from '#kernel';

/** Refusals of experts, panels, score sheets, ballots and rankings (专家评审). */
export const panelErrors = defineErrors({
  EXPERTS_FIXED: {
    zh: '申报已截止，专家名单不再变更',
    en: 'The round is closed: who may be drawn does not change any more',
  },
  PANEL_DRAWN: { zh: '评审组已抽签产生', en: 'The panel has been drawn already' },
  PANEL_NOT_DRAWN: { zh: '评审组尚未抽签产生', en: 'The panel has not been drawn yet' },
  PANEL_NOT_FEASIBLE: {
    zh: '无法组成评审组（空缺席位 {emptySeats}；缺评审的申报书 {applications} 份：{lacking}）',
    en: 'There is no such panel (seats that nobody can take: {emptySeats}; applications that lack reviewers: {applications}: {lacking})',
  },
  RECUSED: { zh: '您须回避，不得办理', en: 'You have a conflict of interest and take no part in this' },
  SCORE_OUT_OF_RANGE: {
    zh: '指标 {criterion} 的分数不在 0 至满分之间，或分数与指标不一一对应',
    en: 'The mark of {criterion} is not between 0 and its maximum, or marks and criteria do not match',
  },
  SCORE_TWICE: { zh: '该申报书您已评分，不能再评', en: 'You have handed in your sheet on this application' },
  SHEETS_MISSING: {
    zh: '评分尚未截止，或评分表尚未交齐',
    en: 'The time for sheets is not over, or not all of them have been handed in',
  },
  BONUS_NOT_OF_RULES: {
    zh: '规则不允许该加分（{min} 至 {max}，单位百分之一分）',
    en: 'The rules have no such bonus ({min} to {max}, in 1/100 points)',
  },
  BONUS_TWICE: { zh: '该申报书已有特别加分', en: 'This application has its special bonus already' },
  PUBLIC_VALUE_USED: {
    zh: '再次抽签须用另一个公开随机值，且晚于专家增补',
    en: 'Another draw needs another public value, which nobody knew when experts were added',
  },
  NOTHING_TO_RELAX: {
    zh: '规则没有约定放宽条件，或本次不是再次抽签',
    en: 'The rules relax nothing, or no draw has failed yet',
  },
  RANKING_SEALED: { zh: '评审结果尚未公开', en: 'Scores and ranks are sealed' },
  RANKING_NOT_SOUND: {
    zh: '无法排名：{path} 为 {found}，应为 {expected}',
    en: 'It cannot be ranked: {path} is {found}, and must be {expected}',
  },
  VOTE_NOT_OPEN: { zh: '本轮次没有公众投票，或不在投票期', en: 'The round has no vote of residents, or not now' },
  VOTER_NOT_REAL_NAMED: { zh: '投票须实名：请先登记身份证件', en: 'Only who has shown a document may vote' },
  VOTER_NOT_RESIDENT: { zh: '只有本辖区居民可以投票', en: 'Only residents of the region of the round may vote' },
  BALLOT_TWICE: { zh: '您已投票，每人一票', en: 'You have voted: one person, one ballot' },
  BALLOT_NOT_SOUND: { zh: '选票无效（{fault}）', en: 'The ballot does not count ({fault})' },
});
