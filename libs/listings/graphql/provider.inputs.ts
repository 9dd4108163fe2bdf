import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsOptional, ValidateNested } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { ProviderState } from '../domain/provider.states.js';
import { ProviderStateEnum } from './catalogue.enums.js';

@InputType({ description: 'An account at a bank; sealed at rest. 收款账户' })
export class ProviderAccountInput {
  @Field({ description: 'Whose account. 户名' })
  @ShortText(60)
  name: string;

  @Field({ description: 'Number of the account. 账号' })
  @ShortText(40)
  account: string;

  @Field({ description: 'The bank. 开户行' })
  @ShortText(100)
  bank: string;
}

@InputType({ description: 'An organisation that wants to offer services. 登记服务机构' })
export class RegisterProviderInput {
  @Field(() => ID, { description: 'The organisation. 组织' })
  @IsId()
  organisationId: string;

  @Field(() => ID, { description: 'The fund in whose books its fees are kept until it is paid. 代管基金' })
  @IsId()
  fundId: string;

  @Field(() => ProviderAccountInput, { description: 'Where it is paid. 收款账户' })
  @ValidateNested()
  @Type(() => ProviderAccountInput)
  payee: ProviderAccountInput;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The review of a provider. 审核服务机构' })
export class ReviewProviderInput {
  @Field(() => ID, { description: 'The provider. 服务机构' })
  @IsId()
  providerId: string;

  @Field(() => Boolean, { description: 'Approved, or rejected. 是否通过' })
  @IsBoolean()
  approved: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is rejected; needed then. 原因' })
  @IsOptional()
  @ShortText(500)
  reason?: string | null;
}

@InputType({ description: 'Suspends a provider. 暂停服务机构' })
export class SuspendProviderInput {
  @Field(() => ID, { description: 'The provider. 服务机构' })
  @IsId()
  providerId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Lets a suspended provider go on. 恢复服务机构' })
export class ResumeProviderInput {
  @Field(() => ID, { description: 'The provider. 服务机构' })
  @IsId()
  providerId: string;
}

/** Which providers are listed. */
@ArgsType()
export class ProvidersArgs extends PageArgs {
  @Field(() => ProviderStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ProviderStateEnum)
  state?: ProviderState;
}
