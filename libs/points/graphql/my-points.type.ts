import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime, MinutesScalar, PointsScalar } from '#platform';

@ObjectType('PointsEntry', { description: 'One change of the balance of points; never edited. 积分明细' })
export class PointsEntryType {
  @Field(() => ID, { description: 'The ledger entry. 明细编号' })
  id: string;

  @Field(() => ID, { description: 'The transfer it belongs to. 转账编号' })
  transferId: string;

  @Field({ description: 'What happened, e.g. points.award. 类型' })
  kind: string;

  @Field(() => PointsScalar, { description: 'Points gained, or lost if negative. 积分变动' })
  amount: number;

  @Field(() => GraphQLDateTime, { description: 'When it was posted. 入账时间' })
  at: Date;

  @Field(() => ID, { nullable: true, description: 'The service record it comes from. 来源服务记录' })
  recordId: string | null;

  @Field(() => MinutesScalar, { nullable: true, description: 'Minutes of that record. 服务时长' })
  minutes: number | null;

  @Field(() => ID, { nullable: true, description: 'The policy that made it. 政策编号' })
  policyId: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that policy. 政策版本' })
  policyVersion: number | null;
}

@ObjectType('PointsEntryConnection', { description: 'A page of points entries, newest first. 积分明细列表' })
export class PointsEntryConnection extends Connection(PointsEntryType) {}

@ObjectType('MyPoints', {
  description: 'My points and minutes, three things that are never mixed with money. 我的积分',
})
export class MyPointsType {
  /** Whose they are, and in which account. Not part of the API. */
  personId: string;
  account: string;

  @Field(() => PointsScalar, { description: 'All points that are mine, what is held included. 积分余额' })
  balance: number;

  @Field(() => PointsScalar, { description: 'Kept by something that is not settled yet. 冻结积分' })
  held: number;

  @Field(() => PointsScalar, { description: 'Points that can be spent. 可用积分' })
  available: number;

  @Field(() => PointsScalar, { description: 'Beyond the cap on own use: it can only be donated. 仅可捐赠积分' })
  donationOnly: number;

  @Field(() => MinutesScalar, { description: 'Minutes signed in and out on the spot. 签到时长' })
  minutesSigned: number;

  @Field(() => MinutesScalar, { description: 'Minutes entered later; kept apart for ever. 补录时长' })
  minutesBackfilled: number;
}

@ObjectType('PointsChange', { description: 'My points changed. 积分变动通知' })
export class PointsChangeType {
  @Field(() => CursorScalar, { description: 'Pass it as `after` to go on from here. 游标' })
  cursor: string;

  @Field(() => ID, { description: 'The transfer that changed them, or the hold on them. 转账或冻结编号' })
  transferId: string;

  @Field(() => ID, { nullable: true, description: 'The redemption it is about, if any. 兑换编号' })
  redemptionId: string | null;

  @Field(() => MyPointsType, { description: 'My points as they are now. 当前积分' })
  points: MyPointsType;
}
