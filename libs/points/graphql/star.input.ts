import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import { starStateNames, type StarState } from '../domain/star-application.states.js';
import { StarDecisionEnum, StarStateEnum } from './star-and-certificate.enums.js';

@InputType({ description: 'Applies for a star. 申请星级' })
export class ApplyForStarInput {
  @Field(() => Int, { description: 'The star, from 1. 星级' })
  @IsInt()
  @Min(1)
  @Max(10)
  star: number;

  @Field(() => ID, { description: 'Key of this application. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType('DecideStarApplicationInput', { description: 'The station reviews an application. 审核星级' })
export class DecideStarInput {
  @Field(() => ID, { description: 'Application. 星级申请' })
  @IsId()
  applicationId: string;

  @Field(() => StarDecisionEnum, { description: 'Outcome. 审核结论' })
  @IsIn(['APPROVE', 'REJECT'])
  decision: 'APPROVE' | 'REJECT';

  @Field({ description: 'Reason, shown to the volunteer. 审核意见' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this decision. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@ArgsType()
export class StarApplicationsArgs extends PageArgs {
  @Field(() => StarStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsIn(starStateNames)
  state?: StarState | null;
}
