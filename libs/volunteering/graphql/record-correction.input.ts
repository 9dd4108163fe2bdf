import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, MinutesScalar, ShortText } from '#platform';
import { correctionDecisionNames, type CorrectionDecision } from '../domain/record-correction.js';
import { CorrectionDecisionEnum } from './vocabulary.enums.js';

/** Asks for a correction. */
@InputType('RequestCorrectionInput', { description: 'Asks for a correction of an own record. 申请更正' })
export class RequestCorrectionInput {
  @Field(() => ID, { description: 'Record. 服务记录' })
  @IsId()
  recordId: string;

  @Field(() => MinutesScalar, { description: 'Minutes that should count. 应计时长' })
  @IsInt()
  @Min(0)
  @Max(1440)
  minutes: number;

  @Field({ description: 'Why. 原因' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this correction. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** Answers a correction. */
@InputType('DecideCorrectionInput', { description: 'The station answers a correction. 处理更正' })
export class DecideCorrectionInput {
  @Field(() => ID, { description: 'Correction. 更正申请' })
  @IsId()
  correctionId: string;

  @Field(() => CorrectionDecisionEnum, { description: 'Decision. 结论' })
  @IsIn(correctionDecisionNames)
  decision: CorrectionDecision;

  @Field({ description: 'Reason, shown to the volunteer. 处理意见' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this decision. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** Revokes a record. */
@InputType('RevokeServiceRecordInput', { description: 'The station revokes a record that should not be. 撤销服务记录' })
export class RevokeServiceRecordInput {
  @Field(() => ID, { description: 'Record. 服务记录' })
  @IsId()
  recordId: string;

  @Field({ description: 'Reason, shown in the trail of the request. 原因' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this revocation. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
