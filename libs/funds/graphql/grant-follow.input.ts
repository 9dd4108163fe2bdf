import { Field, InputType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { FenScalar, ShortText } from '#platform';
import { GrantStepInput } from './grant-step.input.js';

@InputType({ description: 'The money has come. 确认收到' })
export class AcknowledgeGrantInput extends GrantStepInput {}

@InputType({ description: 'The papers are complete. 材料补齐' })
export class CompleteGrantPapersInput extends GrantStepInput {}

@InputType({ description: 'Closes a case whose papers are complete. 公示' })
export class DiscloseGrantInput extends GrantStepInput {}

@InputType({ description: 'Reports that money was misused. 报告挪用' })
export class ReportMisuseInput extends GrantStepInput {
  @Field(() => FenScalar, { description: 'How much of it. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field({ description: 'What was seen; sealed. 情况' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Claims misused money back. 追回' })
export class DemandReclaimInput extends GrantStepInput {}

@InputType({ description: 'Some of the claimed money has come. 登记追回款' })
export class RecordReclaimInput extends GrantStepInput {
  @Field(() => FenScalar, { description: 'How much. 金额' })
  @IsInt()
  @Min(1)
  amount: number;
}

@InputType({ description: 'The rest of the claimed money will not come. 核销' })
export class WriteOffGrantInput extends GrantStepInput {}
