import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, IdempotencyKey, IsId, LocalDateScalar, ShortText } from '#platform';

@ObjectType('VentureBan', { description: 'An organisation may not apply for some time after a breach. 限制申报' })
export class VentureBanType {
  @Field(() => ID, { description: 'The ban. 限制编号' })
  id: string;

  @Field(() => ID, { description: 'Who is barred. 机构编号' })
  organisationId: string;

  @Field(() => ID, { description: 'For which application or small project. 申报编号或项目编号' })
  applicationId: string;

  @Field(() => LocalDateScalar, { description: 'Day of the breach. 违约日期' })
  breachOn: string;

  @Field(() => LocalDateScalar, { description: 'The last day without applications. 限制截止日' })
  lastOn: string;

  @Field({ description: 'Why. 原因' })
  reason: string;

  @Field(() => GraphQLDateTime, { description: 'Imposed at. 作出时间' })
  imposedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Lifted at; null: it was not. 解除时间' })
  liftedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted. 解除理由' })
  liftReason: string | null;
}

@InputType({ description: 'Lifts a ban before its last day. 解除限制申报' })
export class LiftVentureBanInput {
  @Field(() => ID, { description: 'The ban. 限制编号' })
  @IsId()
  banId: string;

  @Field({ description: 'Why. 解除理由' })
  @ShortText(500)
  reason: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
