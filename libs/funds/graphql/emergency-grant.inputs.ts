import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsString, Min, ValidateNested } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import { LARGEST_HOUSEHOLD } from '../domain/grant-contact.js';
import type { GrantState } from '../domain/grant.states.js';
import type { GrantCause, GrantLane } from '../domain/grant.types.js';
import { GrantCauseEnum, GrantLaneEnum, GrantStateEnum } from './grant.enums.js';

@ArgsType()
export class EmergencyGrantsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this fund. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string;

  @Field(() => GrantStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(GrantStateEnum)
  state?: GrantState;
}

@InputType({ description: 'An account at a bank. 收款账户' })
export class PayeeAccountInput {
  @Field({ description: 'Name of its holder. 户名' })
  @ShortText(60)
  name: string;

  @Field({ description: 'Its number. 账号' })
  @ShortText(40)
  account: string;

  @Field({ description: 'The bank. 开户行' })
  @ShortText(100)
  bank: string;
}

@InputType({ description: 'Somebody of the household. 家庭成员' })
export class HouseholdMemberInput {
  @Field({ description: 'Name. 姓名' })
  @ShortText(40)
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone. 电话' })
  @IsOptional()
  @ShortText(20)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Identity card. 身份证号' })
  @IsOptional()
  @ShortText(20)
  documentNumber?: string | null;
}

@InputType({ description: 'Who is helped and why; sealed, shown to who works on the case. 个案信息' })
export class GrantContactInput {
  @Field({ description: 'Who is helped. 救助对象' })
  @ShortText(40)
  name: string;

  @Field({ description: 'Phone. 电话' })
  @ShortText(20)
  phone: string;

  @Field({ description: 'Identity card. 身份证号' })
  @ShortText(20)
  documentNumber: string;

  @Field({ description: 'Where the household lives, down to the door. 住址' })
  @ShortText(200)
  address: string;

  @Field({ description: 'What happened. 困难情况' })
  @ShortText(2_000)
  situation: string;

  @Field(() => [HouseholdMemberInput], { description: 'Everybody else of the household. 家庭成员' })
  @ArrayMaxSize(LARGEST_HOUSEHOLD)
  @ValidateNested({ each: true })
  @Type(() => HouseholdMemberInput)
  household: HouseholdMemberInput[];
}

@InputType({ description: 'Asks a fund for emergency help. 申请救急难' })
export class ApplyForEmergencyGrantInput {
  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'The purpose. 用途' })
  @IsId()
  purposeId: string;

  @Field(() => ID, { description: 'The region in which the household lives, inside the fund’s. 所在地区' })
  @IsId()
  regionId: string;

  @Field(() => GrantLaneEnum, { description: 'How fast. 通道' })
  @IsEnum(GrantLaneEnum)
  lane: GrantLane;

  @Field(() => GrantCauseEnum, { description: 'What happened. 事由' })
  @IsEnum(GrantCauseEnum)
  cause: GrantCause;

  @Field(() => LocalDateScalar, { description: 'On which day. 发生日期' })
  @IsString()
  occurredOn: string;

  @Field(() => FenScalar, { description: 'How much, above zero. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field(() => GrantContactInput, { description: 'The household. 家庭情况' })
  @ValidateNested()
  @Type(() => GrantContactInput)
  contact: GrantContactInput;

  @Field(() => PayeeAccountInput, { description: 'Where the money goes. 收款账户' })
  @ValidateNested()
  @Type(() => PayeeAccountInput)
  payee: PayeeAccountInput;

  @Field(() => Boolean, { defaultValue: false, description: 'A worker asks for somebody else. 是否代为申请' })
  @IsBoolean()
  onBehalf: boolean;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
