import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { FenScalar, ShortText } from '#platform';
import { GrantStepInput } from './grant-step.input.js';
import { PayeeAccountInput } from './emergency-grant.inputs.js';

@InputType({ description: 'What a home visit found. 入户核实' })
export class VerifyEmergencyGrantInput extends GrantStepInput {
  @Field({ description: 'What was found; sealed. 核实报告' })
  @ShortText(2_000)
  report: string;

  @Field(() => Boolean, { description: 'Whether the papers are complete. 材料是否齐全' })
  @IsBoolean()
  papersComplete: boolean;

  @Field(() => FenScalar, {
    nullable: true,
    description: 'What the visitor thinks right; as asked if left out. 建议金额',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  amount?: number;
}

@InputType({ description: 'Approves the terms that one has read. 批准' })
export class ApproveEmergencyGrantInput extends GrantStepInput {
  @Field({ description: 'The hash of the terms as read; others are refused. 批准内容摘要' })
  @ShortText(64)
  termsHash: string;
}

@InputType({ description: 'Refuses a grant. 不予救助' })
export class RejectEmergencyGrantInput extends GrantStepInput {
  @Field({ description: 'Why; sealed. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Appeals a refusal, once. 申诉' })
export class AppealEmergencyGrantInput extends GrantStepInput {}

@InputType({ description: 'Another account: approvals are void. 变更收款账户' })
export class ChangeGrantPayeeInput extends GrantStepInput {
  @Field(() => PayeeAccountInput, { description: 'Where the money goes. 收款账户' })
  @ValidateNested()
  @Type(() => PayeeAccountInput)
  payee: PayeeAccountInput;
}

@InputType({ description: 'Another amount: approvals are void. 变更金额' })
export class ChangeGrantAmountInput extends GrantStepInput {
  @Field(() => FenScalar, { description: 'How much. 金额' })
  @IsInt()
  @Min(1)
  amount: number;
}

@InputType({ description: 'The case touches your own interests. 声明利害关系' })
export class DeclareInterestInput extends GrantStepInput {}

@InputType({ description: 'Sets the money of a lapsed reservation aside again. 重新预留' })
export class ReserveGrantInput extends GrantStepInput {}

@InputType({ description: 'Orders the payment of a fully approved grant. 开立拨付' })
export class OrderGrantPaymentInput extends GrantStepInput {}
