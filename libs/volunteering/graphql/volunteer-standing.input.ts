import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsIn, IsOptional } from 'class-validator';
import { GraphQLDateTime, IsId, ShortText } from '#platform';
import { standingNames, type Standing } from '../app/change-standing.js';
import { StandingEnum } from './vocabulary.enums.js';

/** Says whether one takes offers now. */
@InputType('SetOnDutyInput', { description: 'Whether one takes offers now. 值班状态' })
export class SetOnDutyInput {
  @Field({ description: 'On duty. 是否值班' })
  @IsBoolean()
  onDuty: boolean;
}

/** Verifies a volunteer. */
@InputType('VerifyVolunteerInput', { description: 'Verification of a volunteer. 实名认证' })
export class VerifyVolunteerInput {
  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  @IsId()
  volunteerId: string;
}

/** Decides on a volunteer. */
@InputType('ChangeVolunteerStandingInput', { description: 'A decision on a volunteer. 志愿者处置' })
export class ChangeVolunteerStandingInput {
  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  @IsId()
  volunteerId: string;

  @Field(() => StandingEnum, { description: 'Decision. 处置' })
  @IsIn(standingNames)
  standing: Standing;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when. 截止时间' })
  @IsOptional()
  @IsDate()
  until?: Date;

  @Field({ description: 'Reason. 原因' })
  @ShortText(300)
  reason: string;
}

/** A resident blocks a volunteer of an own request. */
@InputType('BlockVolunteerInput', {
  description: 'A resident does not want a volunteer again, or takes that back. 拉黑',
})
export class BlockVolunteerInput {
  @Field(() => ID, { description: 'Own request in which the volunteer served. 需求' })
  @IsId()
  requestId: string;

  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  @IsId()
  volunteerId: string;

  @Field({ defaultValue: true, description: 'Blocked, or not any more. 是否拉黑' })
  @IsBoolean()
  blocked: boolean = true;
}
