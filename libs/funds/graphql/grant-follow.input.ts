import { Field, ID, InputType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, ShortText } from '#platform';

@InputType({ description: 'The money has come. 确认收到' })
export class AcknowledgeGrantInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The papers are complete. 材料补齐' })
export class CompleteGrantPapersInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Closes a case whose papers are complete. 公示' })
export class DiscloseGrantInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Reports that money was misused. 报告挪用' })
export class ReportMisuseInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => FenScalar, { description: 'How much of it. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field({ description: 'What was seen; sealed. 情况' })
  @ShortText(500)
  reason: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Claims misused money back. 追回' })
export class DemandReclaimInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Some of the claimed money has come. 登记追回款' })
export class RecordReclaimInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The rest of the claimed money will not come. 核销' })
export class WriteOffGrantInput {
  @Field(() => ID, { description: 'The grant. 救助编号' })
  @IsId()
  grantId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
