import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, FenScalar, GraphQLDateTime } from '#platform';
import type { SettlementPartKind } from '../domain/settlement.js';
import type { SettlementState } from '../domain/settlement.states.js';
import { SettlementPartKindEnum, SettlementStateEnum } from './settlement.enums.js';

@ObjectType('SettlementPart', {
  description: 'What one fund pays in a settlement, for the charities that pay. 结算分项',
})
export class SettlementPartType {
  @Field(() => ID, { description: 'The part. 分项编号' })
  id: string;

  @Field(() => SettlementPartKindEnum, { description: 'What it is made of. 类别' })
  kind: SettlementPartKind;

  @Field(() => ID, { description: 'The fund. 基金编号' })
  fundId: string;

  @Field(() => ID, { nullable: true, description: 'The purpose; null for fees. 用途编号' })
  purposeId: string | null;

  @Field(() => Int, { description: 'How many orders. 订单数' })
  orders: number;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field(() => ID, { nullable: true, description: 'Its payment, once it is ordered. 拨付编号' })
  disbursementId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Arrived at. 到账时间' })
  paidAt: Date | null;
}

@ObjectType('Settlement', {
  description: 'What a provider is paid for the services of a month: fee + subsidy = total. 结算',
})
export class SettlementType {
  @Field(() => ID, { description: 'The settlement. 结算编号' })
  id: string;

  @Field(() => ID, { description: 'The provider. 服务机构编号' })
  providerId: string;

  @Field({ description: 'Month in Shanghai, YYYY-MM. 结算月份' })
  month: string;

  @Field(() => Int, { description: 'Its number in the month, from 1. 月内序号' })
  number: number;

  @Field(() => SettlementStateEnum, { description: 'Where it stands. 状态' })
  state: SettlementState;

  @Field(() => Int, { description: 'Services that took place. 已完成服务数' })
  served: number;

  @Field(() => Int, { description: 'Orders that were cancelled late or missed, and left a fee. 未服务而留费订单数' })
  unserved: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Orders of the month that are still to be put in, where it is drawn up in steps. 待计入订单数',
  })
  waiting: number | null;

  @Field(() => FenScalar, { description: 'Fees and subsidy together. 合计' })
  total: number;

  @Field(() => FenScalar, { description: 'What residents paid. 低偿收费' })
  fee: number;

  @Field(() => FenScalar, { description: 'What funds add. 补贴' })
  subsidy: number;

  @Field({ description: 'Hash of amounts, orders and account: an approval names it. 条款哈希' })
  termsHash: string;

  @Field(() => GraphQLDateTime, { description: 'Drawn up at. 编制时间' })
  draftedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Handed in at. 提交时间' })
  submittedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Approved at. 批准时间' })
  approvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back last. 退回原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'All of it has arrived at. 到账时间' })
  paidAt: Date | null;
}

@ObjectType('SettlementUpdate', { description: 'A settlement as it is now, and where the feed stands. 结算变动' })
export class SettlementUpdateType {
  @Field(() => CursorScalar, { description: 'Go on after this. 游标' })
  cursor: string;

  @Field(() => SettlementType, { description: 'The settlement. 结算' })
  settlement: SettlementType;
}

@ObjectType('SettlementConnection', { description: 'A page of settlements, newest first. 结算列表' })
export class SettlementConnection extends Connection(SettlementType) {}
