import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { DeadlineKind, DeadlineState } from '../domain/deadlines.js';
import { DeadlineKindEnum, DeadlineStateEnum } from './disclosure.enums.js';

@ObjectType('DriveDeadline', { description: 'Something due for a drive on a day in Shanghai. 法定期限' })
export class DriveDeadlineType {
  @Field(() => DeadlineKindEnum, { description: 'What is due. 期限类型' })
  kind: DeadlineKind;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is in time. 到期日' })
  dueOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Done on. 完成日' })
  metOn: string | null;

  @Field(() => DeadlineStateEnum, { description: 'Where it stands. 期限状态' })
  state: DeadlineState;
}

@ObjectType('OverdueDeadline', { description: 'That a deadline of a drive passed; kept for ever. 逾期记录' })
export class OverdueDeadlineType {
  @Field(() => ID, { description: 'The record. 记录编号' })
  id: string;

  @Field(() => ID, { description: 'The drive. 活动编号' })
  driveId: string;

  @Field(() => DeadlineKindEnum, { description: 'What was due. 期限类型' })
  kind: DeadlineKind;

  @Field(() => LocalDateScalar, { description: 'It was due on. 到期日' })
  dueOn: string;

  @Field(() => GraphQLDateTime, { description: 'Noticed at. 记录时间' })
  noticedAt: Date;
}

@ObjectType('OverdueDeadlineConnection', { description: 'A page of deadlines that passed, newest first. 逾期记录' })
export class OverdueDeadlineConnection extends Connection(OverdueDeadlineType) {}

@ObjectType('DisclosureOverdueUpdate', { description: 'A deadline of a charity’s drive passed. 逾期提醒' })
export class DisclosureOverdueUpdateType {
  @Field(() => CursorScalar, { description: 'Pass it as `after` to go on from here. 游标' })
  cursor: string;

  @Field(() => [OverdueDeadlineType], { description: 'The newest ten that passed. 最近逾期' })
  overdue: OverdueDeadlineType[];
}
