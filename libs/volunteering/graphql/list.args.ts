import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsId, PageArgs, ShortText } from '#platform';
import { serviceRequestStateNames, type ServiceRequestState } from '../domain/service-request.states.js';
import { volunteerStateNames, type VolunteerState } from '../domain/volunteer.states.js';
import { ServiceRequestStateEnum, VolunteerStateEnum } from './state.enums.js';

/** What a list of requests is narrowed by. */
@ArgsType()
export class ServiceRequestsArgs extends PageArgs {
  @Field(() => [ServiceRequestStateEnum], { nullable: true, description: 'Only in these states. 状态' })
  @IsOptional()
  @IsIn(serviceRequestStateNames, { each: true })
  states?: ServiceRequestState[];

  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those in which I have a part. 仅我的' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean;
}

/** What a list of volunteers is narrowed by. */
@ArgsType()
export class VolunteersArgs extends PageArgs {
  @Field(() => VolunteerStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsIn(volunteerStateNames)
  state?: VolunteerState;

  @Field(() => Boolean, { nullable: true, description: 'Only on duty, or only off duty. 是否值班' })
  @IsOptional()
  @IsBoolean()
  onDuty?: boolean;

  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A mobile number, or what a volunteer number or a name begins with. 查找',
  })
  @IsOptional()
  @ShortText(50)
  search?: string;
}

/** What the list of open corrections is narrowed by. */
@ArgsType()
export class OpenCorrectionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time is over. 仅逾期' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean;
}
