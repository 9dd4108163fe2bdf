import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, Length } from 'class-validator';
import { IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import type { FundKind } from '../domain/facade.types.js';
import { FundKindEnum } from './fund.enums.js';

@InputType({ description: 'Certificates of a charity, as its authority enters them. 登记慈善组织' })
export class RegisterHostCharityInput {
  @Field(() => ID, { description: 'The organisation, of kind HOST_CHARITY. 组织' })
  @IsId()
  organisationId: string;

  @Field({ description: 'Number of its registration as a charity. 慈善组织登记证书编号' })
  @ShortText(60)
  certificate: string;

  @Field(() => LocalDateScalar, { description: 'In force from this day on. 有效期起' })
  @IsString()
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'To this day. 有效期止' })
  @IsString()
  validTo: string;

  @Field(() => String, { nullable: true, description: 'Number of its qualification for public fundraising. 公募资格' })
  @IsOptional()
  @ShortText(60)
  publicQualification?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The qualification holds to this day. 资格有效期止' })
  @IsOptional()
  @IsString()
  publicQualificationTo?: string | null;
}

@InputType({ description: 'Suspends a charity, or lets it go on. 暂停或恢复慈善组织' })
export class SuspendHostCharityInput {
  @Field(() => ID, { description: 'The charity. 慈善组织' })
  @IsId()
  hostId: string;

  @Field(() => Boolean, { description: 'Suspended, or not any more. 是否暂停' })
  @IsBoolean()
  suspended: boolean;

  @Field({ description: 'Why. 原因' })
  @ShortText(200)
  reason: string;
}

@InputType({ description: 'A fund as its host charity sets it up. 设立社区公益金' })
export class CreateCommunityFundInput {
  @Field(() => ID, { description: 'The host charity. 托管慈善组织' })
  @IsId()
  hostId: string;

  @Field(() => ID, { description: 'The region it serves, within that of the charity. 服务地区' })
  @IsId()
  regionId: string;

  @Field(() => FundKindEnum, { defaultValue: 'COMMUNITY', description: 'Kind. 类型' })
  @IsEnum(FundKindEnum)
  kind: FundKind;

  @Field({ description: 'Its name. 名称' })
  @ShortText(100)
  name: string;

  @Field(() => [String], { description: 'Names of its purposes, 1 to 20. 用途' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  purposes: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Which of them are for emergency help; if left out, those with 急难 in their name. 救急难用途',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  emergencyPurposes?: string[];

  @Field(() => [ID], { description: 'Its committee: an odd number of people, at least 5. 管委会' })
  @IsArray()
  @ArrayMaxSize(49)
  @IsId({ each: true })
  committee: string[];

  @Field(() => [ID], { description: 'Its supervisors, at least one, none of the committee. 监督员' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  supervisors: string[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** What a list of funds is narrowed by. */
@ArgsType()
export class CommunityFundsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this charity. 慈善组织' })
  @IsOptional()
  @IsId()
  hostId?: string;

  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;
}
