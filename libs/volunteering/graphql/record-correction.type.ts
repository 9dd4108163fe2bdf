import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, MinutesScalar } from '#platform';
import type { CorrectionState } from '../domain/record-correction.js';
import { CorrectionStateEnum } from './state.enums.js';

/** What a volunteer asked to be corrected, and the answer. */
@ObjectType('RecordCorrection', { description: 'A correction a volunteer asked for. 更正申请' })
export class RecordCorrectionType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'Record. 服务记录' })
  recordId: string;

  @Field(() => CorrectionStateEnum, { description: 'State. 状态' })
  state: CorrectionState;

  @Field(() => MinutesScalar, { description: 'Minutes that should count instead. 申请时长' })
  minutes: number;

  @Field({ description: 'Why. 申请原因' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Reason of the answer. 处理意见' })
  decisionReason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Answered at. 处理时间' })
  decidedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The record that took the place of this one. 新记录' })
  newRecordId: string | null;

  @Field(() => GraphQLDateTime, { description: 'Asked at. 申请时间' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'To be answered until. 答复期限' })
  dueAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Overdue since; the district may answer. 逾期升级时间' })
  escalatedAt: Date | null;
}

/** A page of corrections. */
@ObjectType('RecordCorrectionConnection', { description: 'A page of corrections. 更正申请列表' })
export class RecordCorrectionConnection extends Connection(RecordCorrectionType) {}
