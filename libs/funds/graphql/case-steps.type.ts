import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, publishEnum } from '#platform';
import type { CaseDeedKind } from '../app/case-steps.js';
import type { CaseStep, StepBarrier } from '../domain/case-steps.js';

const CaseStepEnum = publishEnum<CaseStep>('CaseStep', 'A step that comes next. 下一步', {
  VERIFY: 'The home visit. 入户核实',
  COMPLETE_PAPERS: 'The papers are completed. 补齐材料',
  APPROVE: 'Somebody approves. 批准',
  REJECT: 'It is refused. 不予救助',
  CHANGE_TERMS: 'Amount or account are edited. 变更金额或账户',
  RESERVE: 'Its money is set aside again. 重新预留',
  ORDER_PAYMENT: 'Its payment is ordered. 开立拨付',
  ACKNOWLEDGE: 'The household says that it came. 确认收到',
  DISCLOSE: 'The case is closed. 公示',
  APPEAL: 'The refusal is appealed. 申诉',
  REPORT_MISUSE: 'Misuse is reported. 报告挪用',
  DEMAND_RECLAIM: 'Money is claimed back. 追回',
  RECORD_RECLAIM: 'What came back is written down. 登记追回款',
  WRITE_OFF: 'The rest is given up. 核销',
  DECLARE_INTEREST: 'Somebody steps back from the case. 声明利害关系',
  SEND: 'The payment is sent. 汇出',
  SETTLE: 'It arrived. 确认到账',
  BOUNCE: 'The bank sent it back. 登记退汇',
  RETRY: 'It is made ready again. 重新汇出',
  APPROVE_REFUND: 'A second person approves the refund. 批准退捐',
  PUBLISH: 'A second person publishes the report. 公开报告',
});

const StepBarrierEnum = publishEnum<StepBarrier>('StepBarrier', 'Why a step is not yours to take. 不能经办的原因', {
  ROLE: 'It is for others: none of your roles takes it. 不属于您的职责',
  PARTY: 'The case is about you, your household or your interests. 利害关系人',
  SUBMITTER: 'You asked for it. 由您提交',
  VERIFIER: 'You made the visit. 由您核实',
  REJECTER: 'You refused it before. 曾由您驳回',
  PAYEE_EDITOR: 'You edited the account. 由您修改收款账户',
  APPROVER: 'You have approved. 您已批准',
  MAKER: 'You made what this step is to check. 由您制单',
  PAPERS: 'Papers are missing. 材料未齐',
});

const CaseDeedEnum = publishEnum<CaseDeedKind>('CaseDeedKind', 'What somebody did in a case. 经办事项', {
  SUBMITTED: 'Asked for help. 提交申请',
  PAYEE_EDITED: 'Edited the account last. 修改收款账户',
  VERIFIED: 'Visited the household. 入户核实',
  REJECTED: 'Refused it. 驳回',
  ORDERED: 'Ordered the payment. 开立拨付',
  SENT: 'Sent the money. 汇出',
  MISUSE: 'Reported misuse. 报告挪用',
});

@ObjectType('StepRight', { description: 'A step that comes next, and whether it is yours to take. 下一步' })
export class StepRightType {
  @Field(() => CaseStepEnum, { description: 'The step. 步骤' })
  step: CaseStep;

  @Field(() => StepBarrierEnum, {
    nullable: true,
    description: 'What keeps you from it; null where you may take it. 不能经办的原因',
  })
  barrier: StepBarrier | null;
}

@ObjectType('CaseDeed', { description: 'Who did what in a case. 经办记录' })
export class CaseDeedType {
  @Field(() => CaseDeedEnum, { description: 'What. 事项' })
  kind: CaseDeedKind;

  @Field(() => String, { nullable: true, description: 'Who; null for the household itself. 经办人' })
  name: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When, where that is kept. 时间' })
  at: Date | null;
}
