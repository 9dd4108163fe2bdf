import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { GrantState } from '../domain/grant.states.js';
import type { GrantCause, GrantLane } from '../domain/grant.types.js';
import { GrantCauseEnum, GrantLaneEnum, GrantStateEnum } from './grant.enums.js';

@ObjectType('PayeeAccount', { description: 'An account at a bank, for who works on the payment. 收款账户' })
export class PayeeAccountType {
  @Field({ description: 'Name of its holder. 户名' })
  name: string;

  @Field({ description: 'Its number. 账号' })
  account: string;

  @Field({ description: 'The bank. 开户行' })
  bank: string;
}

@ObjectType('HouseholdMember', { description: 'Somebody of the household. 家庭成员' })
export class HouseholdMemberType {
  @Field({ description: 'Name. 姓名' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone. 电话' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Identity card. 身份证号' })
  documentNumber: string | null;
}

@ObjectType('EmergencyGrantCase', { description: 'Who is helped and why, for who works on the case. 个案信息' })
export class GrantCaseType {
  @Field({ description: 'Who is helped. 救助对象' })
  name: string;

  @Field({ description: 'Phone. 电话' })
  phone: string;

  @Field({ description: 'Identity card. 身份证号' })
  documentNumber: string;

  @Field({ description: 'Where the household lives. 住址' })
  address: string;

  @Field({ description: 'What happened. 困难情况' })
  situation: string;

  @Field(() => [HouseholdMemberType], { description: 'The others of the household. 家庭成员' })
  household: readonly HouseholdMemberType[];

  @Field(() => PayeeAccountType, { description: 'Where the money goes. 收款账户' })
  payee: PayeeAccountType;

  @Field(() => String, { nullable: true, description: 'What the visit found. 入户核实报告' })
  visitReport: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused. 不予救助原因' })
  rejectionReason: string | null;

  @Field(() => String, { nullable: true, description: 'What was reported. 挪用情况' })
  misuseReason: string | null;
}

@ObjectType('EmergencyGrantApproval', { description: 'An approval of a grant. 批准' })
export class GrantApprovalType {
  @Field({ description: 'Who approved. 批准人' })
  name: string;

  @Field(() => GraphQLDateTime, { description: 'When. 时间' })
  approvedAt: Date;

  @Field({ description: 'Whether it still holds: an edit of amount, payee or purpose voids it. 是否有效' })
  holds: boolean;
}

@ObjectType('EmergencyGrant', { description: 'Emergency help for a household, without its people. 救急难' })
export class EmergencyGrantType {
  @Field(() => ID, { description: 'The grant. 编号' })
  id: string;

  @Field(() => ID, { description: 'The fund. 基金编号' })
  fundId: string;

  @Field(() => ID, { description: 'The purpose. 用途编号' })
  purposeId: string;

  @Field(() => GrantStateEnum, { description: 'Where it stands. 状态' })
  state: GrantState;

  @Field(() => GrantLaneEnum, { description: 'How fast it goes. 通道' })
  lane: GrantLane;

  @Field(() => GrantCauseEnum, { description: 'What happened. 事由' })
  cause: GrantCause;

  @Field(() => LocalDateScalar, { description: 'On which day. 发生日期' })
  occurredOn: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field({ description: 'SHA-256 of amount, payee and purpose: what an approval signs. 批准内容摘要' })
  termsHash: string;

  @Field(() => Int, { description: 'How many people must approve. 所需批准人数' })
  approvalsNeeded: number;

  @Field(() => GraphQLDateTime, { description: 'Asked for at. 申请时间' })
  submittedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Visited at. 核实时间' })
  verifiedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'To be paid until. 拨付时限' })
  payDueAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Papers to be complete until. 材料时限' })
  papersDueAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Papers complete since. 材料补齐时间' })
  papersCompletedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Raised as overdue at. 超时提醒时间' })
  overdueRaisedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The money stays set aside until. 预留至' })
  reservedUntil: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its payment, once ordered. 拨付编号' })
  disbursementId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The money that arrived was sent at. 拨付时间' })
  paidAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The household says it came, at. 确认时间' })
  acknowledgedAt: Date | null;

  @Field(() => FenScalar, { description: 'To come back because of misuse. 应追回金额' })
  dueBack: number;

  @Field(() => FenScalar, { description: 'What of it has come. 已追回金额' })
  receivedBack: number;
}

@ObjectType('EmergencyGrantConnection', { description: 'A page of grants, newest first. 救急难列表' })
export class EmergencyGrantConnection extends Connection(EmergencyGrantType) {}

@ObjectType('EmergencyGrantGroup', {
  description: 'Paid grants of a purpose in whole groups of five: what is left over is not told yet. 救急难汇总',
})
export class EmergencyGrantGroupType {
  @Field(() => ID, { description: 'The purpose. 用途编号' })
  purposeId: string;

  @Field(() => Int, { description: 'How many grants, rounded down to fives. 笔数' })
  count: number;

  @Field(() => FenScalar, { description: 'Their sum. 金额合计' })
  amount: number;
}
