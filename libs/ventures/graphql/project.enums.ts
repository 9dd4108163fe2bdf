import { publishEnum } from '#platform';
import type { ProjectEnd } from '../domain/project-end.js';
import type { ReleaseStep } from '../app/release-tranche.js';
import type { MilestoneKind, MilestoneState, Verdict } from '../domain/milestone.states.js';
import type { TrancheCondition, TrancheKind } from '../domain/planned-tranches.js';
import type { TrancheState } from '../domain/tranche.states.js';

export const ProjectEndEnum = publishEnum<ProjectEnd>('VentureProjectEnd', 'How a project ended. 项目结局', {
  SETTLED: 'Audited and settled. 已审计结算',
  FAILED: 'Failed an evaluation. 评估不合格',
  TERMINATED: 'Ended before its time. 已终止',
});

export const TrancheKindEnum = publishEnum<TrancheKind>('VentureTrancheKind', 'What a tranche is. 拨付类别', {
  PLANNED: 'Agreed. 约定分期',
  SETTLEMENT: 'What the audit still pays, instead of what was not paid. 结算款',
  MATCH: 'The share of the matching pool, beside the contract. 配捐款',
});

export const TrancheConditionEnum = publishEnum<TrancheCondition>(
  'VentureTrancheCondition',
  'What a tranche waits for. 拨付条件',
  {
    AGREEMENT: 'That both sides have signed. 协议签署',
    MIDTERM: 'That half-time was passed. 中期合格',
    FINAL: 'That the end was passed. 末期合格',
    AUDIT: 'That the project was audited. 审计完成',
  },
);

export const TrancheStateEnum = publishEnum<TrancheState>('VentureTrancheState', 'Where a tranche stands. 拨付状态', {
  SCHEDULED: 'Waits for its condition. 待条件满足',
  CONDITION_MET: 'Its condition is met. 条件已满足',
  REQUESTED: 'Requested by its maker. 已申请',
  APPROVED: 'Approved by its checker, its payment is ordered. 已审核',
  INSTRUCTED: 'Sent by its payer. 已指示付款',
  PAID: 'Arrived. 已到账',
  RETURNED: 'The bank sent it back. 已退汇',
  HELD: 'Held. 暂缓',
  CANCELLED: 'Will not be paid. 已取消',
});

export const ReleaseStepEnum = publishEnum<ReleaseStep>(
  'VentureReleaseStep',
  'A step of the release of a tranche, each by another person. 拨付步骤',
  {
    REQUEST: 'Asks for it, as its maker. 申请',
    APPROVE: 'Approves it, as its checker. 审核',
    INSTRUCT: 'Sends its money, as its payer. 指示付款',
  },
);

export const MilestoneKindEnum = publishEnum<MilestoneKind>('VentureMilestoneKind', 'Which milestone. 里程碑类别', {
  MIDTERM: 'Half-time. 中期',
  FINAL: 'The end. 末期',
});

export const MilestoneStateEnum = publishEnum<MilestoneState>(
  'VentureMilestoneState',
  'Where a milestone stands. 里程碑状态',
  {
    PLANNED: 'Not reported. 待报告',
    REPORTED: 'Reported, waits for its evaluation. 待评估',
    RECTIFY: 'Something has to be put right. 整改中',
    PASSED: 'Passed. 合格',
    FAILED: 'Failed. 不合格',
  },
);

export const VerdictEnum = publishEnum<Verdict>('VentureVerdict', 'What an evaluation finds. 评估结论', {
  PASS: 'Passed. 合格',
  RECTIFY: 'Something has to be put right; at half-time only. 整改',
  FAIL: 'Failed. 不合格',
});
