import { publishEnum } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import type { RoundState } from '../domain/round.states.js';
import type { Rulebook, ScreeningStep } from '../domain/rulebook.js';
import type { Preset } from '../domain/rulebook-presets.js';
import type { AppealOutcome } from '../domain/screening.js';
import type { TaskRole, VentureTaskKind } from '../domain/venture-task.js';

export const RoundKindEnum = publishEnum<Rulebook['kind']>(
  'VentureRoundKind',
  'What a round gives money for. 轮次类别',
  {
    VENTURE: 'Projects of social organisations. 公益创投',
    MICRO: 'Small projects of daily life. 民生微实项目',
  },
);

export const RoundStateEnum = publishEnum<RoundState>('VentureRoundState', 'Where a round stands. 轮次状态', {
  DRAFT: 'Drawn up; rules may still change. 草稿',
  ANNOUNCED: 'Rules and dates are pinned. 已公告',
  OPEN: 'Takes applications. 申报中',
  CLOSED: 'Takes none any more. 已截止',
  SCREENING: 'Applications are screened. 资格审查',
  REVIEW: 'Experts review. 评审中',
  DEFENCE: 'Applicants defend their projects. 答辩',
  RANKED: 'Ranked: scores are open. 已排名',
  NOTICE: 'What is proposed is on public notice. 公示中',
  CONFIRMED: 'Awards are confirmed. 已立项',
  CONTRACTING: 'Agreements are signed. 签约中',
  RUNNING: 'Projects run. 实施中',
  EVALUATED: 'Final evaluations are done. 已末期评估',
  AUDITED: 'Settled and audited. 已审计',
  ARCHIVED: 'Over. 已归档',
  CANCELLED: 'Called off. 已取消',
});

export const ApplicationStateEnum = publishEnum<ApplicationState>(
  'VentureApplicationState',
  'Where an application stands. 申报状态',
  {
    DRAFT: 'Drawn up. 草稿',
    SUBMITTED: 'Handed in. 已提交',
    RETURNED: 'Sent back for completion. 退回补正',
    ELIGIBLE: 'Passed the screening. 资格审查通过',
    INELIGIBLE: 'Did not pass the screening. 资格审查未通过',
    SCORED: 'Scored by the panel. 已评分',
    SHORTLISTED: 'On the shortlist. 入围',
    NOT_SHORTLISTED: 'Not on the shortlist. 未入围',
    PROPOSED_AWARD: 'To be awarded. 拟立项',
    RESERVE: 'A reserve. 递补',
    REJECTED: 'Not awarded. 未立项',
    IN_NOTICE: 'On public notice. 公示中',
    AWARDED: 'Awarded. 已立项',
    CONTRACTED: 'The agreement is signed. 已签约',
    ACTIVE: 'Under way. 实施中',
    MIDTERM_PASS: 'Passed the mid-term evaluation. 中期评估合格',
    MIDTERM_RECTIFY: 'Has to rectify. 限期整改',
    MIDTERM_FAIL: 'Failed the mid-term evaluation. 中期评估不合格',
    FINAL_PASS: 'Passed the final evaluation. 末期评估合格',
    FINAL_FAIL: 'Failed the final evaluation. 末期评估不合格',
    CLOSED: 'Ended well. 已结项',
    TERMINATED: 'Ended early. 已终止',
    WITHDRAWN: 'Withdrawn by the applicant. 已撤回',
  },
);

export const RulebookPresetEnum = publishEnum<Preset>(
  'VenturePreset',
  'Whose published rules to begin with. 规则模板',
  {
    GUANGZHOU: '60 % of the budget, ¥500,000 at most. 广州市',
    DONGGUAN: 'Panel, donations and a public vote. 东莞市',
    ZHONGSHAN: 'Bonuses, tranches within 15 working days. 中山市',
    SHANGHAI: 'A notice of 15 days. 上海市',
    FUTIAN: 'Two steps of screening, experts are named. 深圳市福田区',
    TINGHU: '28 projects, ¥1,150,000. 盐城市亭湖区',
    MICRO_PROJECTS: 'Small projects of daily life. 民生微实项目',
  },
);

export const ScreeningStepEnum = publishEnum<ScreeningStep>(
  'VentureScreeningStep',
  'A step of screening. 资格审查环节',
  {
    DOCUMENTS: 'Whether all documents are there. 材料审查',
    FINANCE: 'Whether the money is sound. 财务审查',
  },
);

export const AppealOutcomeEnum = publishEnum<AppealOutcome>('VentureAppealOutcome', 'How an appeal ended. 申诉结果', {
  UPHELD: 'The application is eligible after all. 成立',
  DISMISSED: 'It stays ineligible. 不成立',
});

export const TaskKindEnum = publishEnum<VentureTaskKind>('VentureTaskKind', 'What waits for somebody. 待办类别', {
  ANNOUNCE_ROUND: 'Announce the round. 公告轮次',
  COMPLETE_APPLICATION: 'Complete the application and hand it in. 完善并提交申报书',
  SCREEN_APPLICATIONS: 'Screen the applications. 资格审查',
  DECIDE_APPEAL: 'Decide the appeal. 裁定申诉',
  START_SCREENING: 'Begin the screening. 开始资格审查',
  START_REVIEW: 'Let the reviews begin. 进入评审',
  DRAW_PANEL: 'Draw the panel. 抽取评审组',
  DECLARE_CONFLICTS: 'Declare conflicts. 申明回避',
  FILL_SHEET: 'Fill in the sheet. 评分',
  RANK_ROUND: 'Rank the round. 排名',
  RECHECK_RANKING: 'Check the ranking once more. 复核评审结果',
  PUBLISH_NOTICE: 'Publish the notice. 发布公示',
  DECIDE_OBJECTION: 'Decide the objection. 裁定异议',
  CONFIRM_AWARDS: 'Confirm the awards. 确认立项',
  SIGN_AGREEMENT: 'Sign the agreement. 签署协议',
  REPORT_MILESTONE: 'Report on the milestone. 提交里程碑报告',
  EVALUATE_MILESTONE: 'Evaluate the milestone. 评估里程碑',
  REQUEST_TRANCHE: 'Request the tranche. 申请拨付',
  APPROVE_TRANCHE: 'Approve the tranche. 审批拨付',
  PAY_TRANCHE: 'Pay the tranche. 支付拨付',
  AUDIT_PROJECT: 'Audit and settle the project. 审计与结算',
  DECIDE_WRITE_OFF: 'Decide whether a claim is given up. 核销审批',
  DECIDE_PAYEE_CHANGE: 'Decide whether a project is paid to another account. 变更收款账户复核',
  REVIEW_MICRO_PROJECT: 'Review the small project. 审核微实项目',
  CARRY_OUT_MICRO_PROJECT: 'Carry the small project out. 实施微实项目',
  INSPECT_MICRO_PROJECT: 'Inspect the small project. 验收微实项目',
  SETTLE_MICRO_PROJECT: 'Settle the small project. 结算微实项目',
  APPROVE_MICRO_SETTLEMENT: 'Approve the settlement of the small project. 复核微实项目结算',
  PAY_MICRO_SUBSIDY: 'Pay the subsidy of the small project. 拨付微实项目补助',
});

export const TaskRoleEnum = publishEnum<TaskRole>('VentureTaskRole', 'In what role it waits for somebody. 待办角色', {
  PROGRAMME_OFFICER: 'Who runs the round. 项目官员',
  SECOND_PERSON: 'Who checks what another did. 复核人',
  APPLICANT: 'Who applies. 申报单位',
  EXPERT: 'Who reviews. 评审专家',
  EVALUATOR: 'Who evaluates. 评估人',
  ACCOUNTANT: 'Who pays. 会计',
  RESIDENT: 'A delegate of the residents. 居民代表',
});
