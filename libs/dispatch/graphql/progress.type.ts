import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type EscalationLevel } from '../domain/escalation.js';
import { DispatchEscalationEnum } from './dispatch.enums.js';

/** How far the search for a request is, for whoever may see the request. */
@ObjectType('DispatchProgress', { description: 'How far the search for volunteers is; no personal data. 派单进度' })
export class DispatchProgressType {
  @Field(() => ID, { description: 'The request. 需求' })
  requestId: string;

  @Field({ description: 'State of the request. 需求状态' })
  state: string;

  @Field(() => Int, { description: 'Wave of offers, 0 = none yet. 第几波' })
  wave: number;

  @Field(() => Int, { description: 'Offers that wait for an answer. 待回应' })
  offersOpen: number;

  @Field(() => DispatchEscalationEnum, { nullable: true, description: 'Who takes care of it now. 升级层级' })
  escalationLevel: EscalationLevel | null;

  @Field(() => Date, { nullable: true, description: 'When the next step of escalation is due. 下一步升级时间' })
  nextStepAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when volunteers are looked for; a withdrawal keeps it. 派单起始',
  })
  dispatchingSince: Date | null;
}
