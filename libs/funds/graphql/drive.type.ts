import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { GoalPolicy, Lane } from '../domain/drive.js';
import type { DriveState } from '../domain/drive.states.js';
import { DriveLaneEnum, DriveStateEnum, GoalPolicyEnum } from './fund.enums.js';

@ObjectType('FundraisingPlan', { description: 'The plan of a drive, as it is filed. 募捐方案' })
export class FundraisingPlanType {
  @Field({ description: 'What it is for. 募捐目的' })
  aim: string;

  @Field({ description: 'Where it is carried out. 起止地域' })
  area: string;

  @Field({ description: 'Who is responsible, by name or office. 活动负责人' })
  responsiblePerson: string;

  @Field({ description: 'Account of the charity. 银行账户' })
  bankAccount: string;

  @Field({ description: 'Whom it is for, as a group. 受益人' })
  beneficiaries: string;

  @Field({ description: 'What the money is used for. 募得款物用途' })
  use: string;

  @Field({ description: 'What raising it costs. 募捐成本' })
  cost: string;

  @Field({ description: 'What is done with what is left. 剩余财产的处理' })
  surplus: string;
}

@ObjectType('Drive', { description: 'A drive: gifts for one purpose of a fund, for a time. 募捐活动' })
export class DriveType {
  @Field(() => ID, { description: 'The drive. 活动编号' })
  id: string;

  @Field(() => ID, { description: 'The charity that raises. 慈善组织' })
  hostId: string;

  @Field(() => ID, { description: 'The fund. 基金' })
  fundId: string;

  @Field(() => ID, { description: 'The purpose. 用途' })
  purposeId: string;

  @Field(() => ID, { nullable: true, description: 'The purpose it serves if the goal is not met. 未达目标时的用途' })
  redirectPurposeId: string | null;

  @Field(() => DriveLaneEnum, { description: 'Who may give. 募捐类型' })
  lane: Lane;

  @Field(() => DriveStateEnum, { description: 'Where it stands. 状态' })
  state: DriveState;

  @Field({ description: 'Title. 标题' })
  title: string;

  @Field(() => FundraisingPlanType, { description: 'Its plan. 募捐方案' })
  plan: FundraisingPlanType;

  @Field(() => FenScalar, { nullable: true, description: 'What it aims at. 目标金额' })
  goal: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'It takes no more than this. 上限金额' })
  cap: number | null;

  @Field(() => GoalPolicyEnum, { description: 'What the goal decides; frozen at the opening. 目标规则' })
  goalPolicy: GoalPolicy;

  @Field(() => GraphQLDateTime, { description: 'It opens no earlier. 开始时间' })
  opensAt: Date;

  @Field(() => GraphQLDateTime, { description: 'It takes gifts until this instant. 结束时间' })
  closesAt: Date;

  @Field(() => String, { nullable: true, description: 'The designated platform it is linked to. 指定平台' })
  platform: string | null;

  @Field(() => String, { nullable: true, description: 'Number of its filing. 备案编号' })
  filingNumber: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Filed on. 备案日期' })
  filedOn: string | null;

  @Field(() => FenScalar, { description: 'What stands for it by the ledger. 已募金额' })
  raised: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Opened at. 实际开始时间' })
  openedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Closed at. 实际结束时间' })
  closedAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Raised for a sudden disaster. 是否为重大突发事件募捐' })
  disaster: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'What it is to publish next is due on this day; after it no gifts are taken. 下一公开期限',
  })
  reportDueOn: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its project began at. 开始执行时间' })
  executionStartedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its project was done at. 项目完成时间' })
  completedAt: Date | null;

  @Field(() => FenScalar, { nullable: true, description: 'What it did not spend. 结余' })
  surplus: number | null;

  @Field(() => ID, { nullable: true, description: 'The similar purpose that the surplus went to. 结余转入用途' })
  surplusPurposeId: string | null;
}

@ObjectType('DriveConnection', { description: 'A page of drives, newest first. 募捐活动列表' })
export class DriveConnection extends Connection(DriveType) {}

@ObjectType('ShownGift', { description: 'A gift as everybody may see it. 捐赠公示' })
export class ShownGiftType {
  @Field(() => String, { nullable: true, description: 'Name or alias; null for an anonymous donor. 署名' })
  name: string | null;

  @Field(() => FenScalar, { description: 'What stands of it. 金额' })
  amount: number;

  @Field(() => GraphQLDateTime, { description: 'Paid at. 支付时间' })
  paidAt: Date;
}

@ObjectType('DriveProgress', { description: 'How far a drive has come; all of one instant. 募捐进度' })
export class DriveProgressType {
  @Field(() => DriveStateEnum, { description: 'Where it stands. 状态' })
  state: DriveState;

  @Field(() => FenScalar, { description: 'What stands for it by the ledger. 已募金额' })
  raised: number;

  @Field(() => FenScalar, { description: 'What sponsors gave to its gifts, besides. 配捐金额' })
  matched: number;

  @Field(() => FenScalar, { description: 'What sponsors set aside until it is decided or reviewed. 预留配捐金额' })
  matchReserved: number;

  @Field(() => FenScalar, { description: 'Promised and not paid yet. 待支付金额' })
  inFlight: number;

  @Field(() => Int, { description: 'Gifts that stand. 捐赠笔数' })
  giftCount: number;

  @Field(() => [ShownGiftType], { description: 'The newest 20 of them. 最新捐赠' })
  gifts: ShownGiftType[];
}

@ObjectType('DriveProgressUpdate', { description: 'A drive moved. 募捐进度通知' })
export class DriveProgressUpdateType {
  @Field(() => CursorScalar, { description: 'Pass it as `after` to go on from here. 游标' })
  cursor: string;

  @Field(() => DriveProgressType, { description: 'How far it has come now. 当前进度' })
  progress: DriveProgressType;
}
