import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsEnum, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { FenScalar, GraphQLDateTime, IdempotencyKey, IsId, ShortText } from '#platform';
import type { BeneficiaryKind, GoalPolicy, Lane } from '../domain/drive.js';
import { BeneficiaryKindEnum, DriveLaneEnum, GoalPolicyEnum } from './fund.enums.js';

@InputType({ description: 'The plan of a drive, as it is filed. 募捐方案' })
export class FundraisingPlanInput {
  @Field({ description: 'What it is for. 募捐目的' })
  @ShortText(500)
  aim: string;

  @Field({ description: 'Where it is carried out. 起止地域' })
  @ShortText(200)
  area: string;

  @Field({ description: 'Who is responsible, by name or office. 活动负责人' })
  @ShortText(60)
  responsiblePerson: string;

  @Field({ description: 'Account of the charity, published with the drive. 银行账户' })
  @ShortText(100)
  bankAccount: string;

  @Field({ description: 'Whom it is for, as a group; never a person. 受益人' })
  @ShortText(500)
  beneficiaries: string;

  @Field({ description: 'What the money is used for. 募得款物用途' })
  @ShortText(500)
  use: string;

  @Field({ description: 'What raising it costs. 募捐成本' })
  @ShortText(200)
  cost: string;

  @Field({ description: 'What is done with what is left. 剩余财产的处理' })
  @ShortText(500)
  surplus: string;
}

@InputType({ description: 'A drive as an officer of the charity draws it up. 起草募捐活动' })
export class CreateDriveInput {
  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'A purpose of the fund. 用途' })
  @IsId()
  purposeId: string;

  @Field(() => ID, { nullable: true, description: 'Another purpose of it, with REDIRECT only. 未达目标时的用途' })
  @IsOptional()
  @IsId()
  redirectPurposeId?: string | null;

  @Field(() => DriveLaneEnum, { description: 'Who may give. 募捐类型' })
  @IsEnum(DriveLaneEnum)
  lane: Lane;

  @Field(() => BeneficiaryKindEnum, { defaultValue: 'GROUP', description: 'Whom it is for. 受益对象类型' })
  @IsEnum(BeneficiaryKindEnum)
  beneficiaryKind: BeneficiaryKind;

  @Field({ description: 'Title. 标题' })
  @ShortText(100)
  title: string;

  @Field(() => FundraisingPlanInput, { description: 'Its plan. 募捐方案' })
  @ValidateNested()
  @Type(() => FundraisingPlanInput)
  plan: FundraisingPlanInput;

  @Field(() => FenScalar, { nullable: true, description: 'What it aims at; needed unless all is kept. 目标金额' })
  @IsOptional()
  @IsInt()
  @Min(1)
  goal?: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'It takes no more than this. 上限金额' })
  @IsOptional()
  @IsInt()
  @Min(1)
  cap?: number | null;

  @Field(() => GoalPolicyEnum, { defaultValue: 'KEEP_ALL', description: 'What the goal decides. 目标规则' })
  @IsEnum(GoalPolicyEnum)
  goalPolicy: GoalPolicy;

  @Field(() => GraphQLDateTime, { description: 'It opens no earlier. 开始时间' })
  @IsDate()
  opensAt: Date;

  @Field(() => GraphQLDateTime, { description: 'It takes gifts until this instant. 结束时间' })
  @IsDate()
  closesAt: Date;

  @Field(() => String, { nullable: true, description: 'The designated platform; needed for PUBLIC. 指定平台' })
  @IsOptional()
  @ShortText(60)
  platform?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Raised for a sudden disaster. 是否为重大突发事件募捐' })
  @IsBoolean()
  disaster: boolean;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
