import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, MinutesScalar } from '#platform';
import { type FactorName } from '../domain/dispatch-policy.js';
import { type DeclineReason, type OfferState } from '../domain/offer.states.js';
import { DeclineReasonEnum, MatchFactorEnum, OfferStateEnum } from './dispatch.enums.js';

/** One factor of the score, as the volunteer reads it. */
@ObjectType('MatchReason', { description: 'One factor that put the volunteer at this place. 派单理由' })
export class MatchReasonType {
  @Field(() => MatchFactorEnum, { description: 'Which factor. 因素' })
  factor: FactorName;

  @Field(() => Int, { description: '0 (against) to 1000 (for). 分值（千分）' })
  value: number;

  @Field(() => Int, { description: 'Weight in the policy, thousandths. 权重（千分）' })
  weight: number;
}

/** What a volunteer may know of the request before accepting. */
@ObjectType('OfferedService', { description: 'What is asked for; no name and no address. 邀约内容' })
export class OfferedServiceType {
  @Field({ description: 'Name of the item of the service menu. 服务项目' })
  itemName: string;

  @Field({ description: 'Begin. 开始时间' })
  startsAt: Date;

  @Field({ description: 'End. 结束时间' })
  endsAt: Date;

  @Field(() => MinutesScalar, { description: 'Planned minutes. 计划时长' })
  plannedMinutes: number;

  @Field({ description: 'Degree of urgency: URGENT, SOON or PLANNED. 紧急程度' })
  urgency: string;

  @Field(() => ID, { description: 'Region of the service. 所在地区' })
  regionId: string;

  @Field(() => Int, { description: 'Places that are still free. 剩余名额' })
  placesLeft: number;
}

/** An offer as its volunteer (or the station) sees it. */
@ObjectType('Offer', { description: 'A request offered to one volunteer. 邀约' })
export class OfferType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'The request. 需求' })
  requestId: string;

  @Field(() => ID, { description: 'The volunteer. 志愿者' })
  volunteerId: string;

  @Field(() => OfferStateEnum, { description: 'Where it stands. 状态' })
  state: OfferState;

  @Field(() => Int, { description: 'Wave in which it was sent, 1 = first. 第几波' })
  wave: number;

  @Field(() => Int, { description: 'Place in the order of its search, 1 = first. 名次' })
  place: number;

  @Field(() => Int, { description: 'Weighted sum of the factors, 0 to 1,000,000. 总分' })
  score: number;

  @Field(() => Int, { description: 'Straight-line metres from home; 0 for a remote service. 直线距离（米）' })
  metres: number;

  @Field({ description: 'Version of the policy that decided. 规则版本' })
  policyVersion: string;

  @Field({ description: 'When it was sent. 推送时间' })
  sentAt: Date;

  @Field({ description: 'Answer before this instant. 截止时间' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was accepted. 接单时间' })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended without being (or remaining) accepted. 结束时间' })
  endedAt: Date | null;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined or left. 婉拒原因' })
  declineReason: DeclineReason | null;
}

/** Offers, page by page. */
@ObjectType('OfferConnection', { description: 'Offers, newest first. 邀约列表' })
export class OfferConnection extends Connection(OfferType) {}

/** One change of an offer, as the feed tells it. */
@ObjectType('OfferEvent', { description: 'A change of an offer made to me. 邀约动态' })
export class OfferEventType {
  @Field(() => CursorScalar, { description: 'Go on from here after a reconnect. 游标' })
  cursor: string;

  @Field(() => OfferStateEnum, { description: 'The state that this change brought. 变更后的状态' })
  state: OfferState;

  @Field({ description: 'When it happened. 发生时间' })
  occurredAt: Date;

  @Field(() => OfferType, { description: 'The offer as it is now. 当前邀约' })
  offer: OfferType;
}
