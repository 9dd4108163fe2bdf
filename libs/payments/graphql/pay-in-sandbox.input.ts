import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, Max, Min } from 'class-validator';
import { IsId } from '#platform';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { SandboxOutcome } from '../sandbox/sandbox-bank.js';
import { PaymentMethodEnum, SandboxOutcomeEnum } from './payment.enums.js';

@InputType({ description: 'What the payer does in the sandbox, and how it tells us. 沙箱支付' })
export class PayInSandboxInput {
  @Field(() => ID, { description: 'A payment of your own. 支付编号' })
  @IsId()
  paymentId: string;

  @Field(() => PaymentMethodEnum, { defaultValue: 'ALIPAY', description: 'The way that is used. 支付方式' })
  @IsEnum(PaymentMethodEnum)
  method: PaymentMethod;

  @Field(() => SandboxOutcomeEnum, { defaultValue: 'PAY', description: 'How it ends. 结果' })
  @IsEnum(SandboxOutcomeEnum)
  outcome: SandboxOutcome;

  @Field(() => Int, { defaultValue: 0, description: 'The webhooks come so much later, 0 to 86,400. 回调延迟秒数' })
  @IsInt()
  @Min(0)
  @Max(86_400)
  delaySeconds: number;

  @Field(() => Int, { defaultValue: 1, description: 'Each webhook comes so often, 1 to 5. 回调次数' })
  @IsInt()
  @Min(1)
  @Max(5)
  copies: number;

  @Field(() => Boolean, { defaultValue: false, description: 'The webhooks come in any order. 乱序回调' })
  @IsBoolean()
  shuffled: boolean;
}
