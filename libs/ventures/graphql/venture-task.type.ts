import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';
import type { TaskRole, VentureTaskKind } from '../domain/venture-task.js';
import { TaskKindEnum, TaskRoleEnum } from './round.enums.js';

@ObjectType('VentureTask', { description: 'Something that waits for you in a round. 待办' })
export class VentureTaskType {
  @Field(() => TaskKindEnum, { description: 'What. 类别' })
  kind: VentureTaskKind;

  @Field(() => TaskRoleEnum, { description: 'In what role. 角色' })
  role: TaskRole;

  @Field(() => ID, { description: 'In which round. 轮次编号' })
  roundId: string;

  @Field(() => ID, { nullable: true, description: 'About which application; null: the round. 申报编号' })
  applicationId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; null: nothing is set. 截止时间' })
  dueAt: Date | null;
}
