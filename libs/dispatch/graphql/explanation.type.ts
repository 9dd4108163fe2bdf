import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type RefusalReason } from '../domain/hard-filters.js';
import { RefusalReasonEnum } from './dispatch.enums.js';
import { OfferType } from './offer.type.js';

/** One filter with its count. */
@ObjectType('DispatchFilterCount', { description: 'How many volunteers one filter refused. 筛除计数' })
export class FilterCountType {
  @Field(() => RefusalReasonEnum, { description: 'Which filter. 原因' })
  reason: RefusalReason;

  @Field(() => Int, { description: 'Volunteers refused by it first. 人数' })
  count: number;
}

/** Why one volunteer is not asked. */
@ObjectType('DispatchWhyNot', { description: 'Every reason against one volunteer; empty = could be asked. 为什么不派' })
export class WhyNotType {
  @Field(() => ID, { description: 'The volunteer. 志愿者' })
  volunteerId: string;

  @Field(() => [RefusalReasonEnum], { description: 'All reasons that hold. 全部原因' })
  reasons: RefusalReason[];
}

/** Why a search came out as it did. */
@ObjectType('DispatchExplanation', { description: 'Who was asked for a request and why, and why not. 派单说明' })
export class DispatchExplanationType {
  @Field(() => ID, { description: 'The request. 需求' })
  requestId: string;

  @Field({ description: 'Version of the policy in force. 规则版本' })
  policyVersion: string;

  @Field(() => Int, { description: 'Volunteers around who were looked at now, on duty or not. 已考察人数' })
  considered: number;

  @Field(() => Int, { description: 'Of those, who could be asked now. 可派人数' })
  eligible: number;

  @Field(() => [FilterCountType], { description: 'Who could not, by the first filter that refused. 筛除统计' })
  refused: FilterCountType[];

  @Field(() => [FilterCountType], {
    description: 'The same of the latest search, among those on duty with all that is demanded. 上次派单的筛除统计',
  })
  refusedInSearch: FilterCountType[];

  @Field(() => [OfferType], {
    description: 'All offers of the request, in the order in which they were made. 全部邀约',
  })
  offers: OfferType[];

  @Field(() => WhyNotType, { nullable: true, description: 'The answer about the volunteer asked about. 指定志愿者' })
  volunteer?: WhyNotType;
}
