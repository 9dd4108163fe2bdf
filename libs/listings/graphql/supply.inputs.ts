import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { FenScalar, GeoPointInput, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import { MOST_AREAS, MOST_PEOPLE, MOST_PRICE, type BoardSide, type SupplyLicence } from '../domain/supply.js';
import type { BoardState } from '../domain/supply.states.js';
import { ListingFieldEnum, ListingPlaceEnum } from './catalogue.enums.js';
import { FundedByInput } from './listing-terms.input.js';
import { BoardSideEnum, BoardStateEnum, SupplyLicenceEnum } from './supply.enums.js';

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this region and all below it. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string | null;

  @Field(() => ListingFieldEnum, { nullable: true, description: 'Only of this field. 服务领域' })
  @IsOptional()
  @IsEnum(ListingFieldEnum)
  field?: ListingField | null;

  @Field(() => BoardStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(BoardStateEnum)
  state?: BoardState | null;
}

@ArgsType()
export class SuppliesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'That serve this region. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this organisation. 组织' })
  @IsOptional()
  @IsId()
  organisationId?: string | null;

  @Field(() => ListingFieldEnum, { nullable: true, description: 'Only of this field. 服务领域' })
  @IsOptional()
  @IsEnum(ListingFieldEnum)
  field?: ListingField | null;

  @Field(() => BoardStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(BoardStateEnum)
  state?: BoardState | null;
}

@ArgsType()
export class SupplyMatchesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this need. 需求' })
  @IsOptional()
  @IsId()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this supply. 供给' })
  @IsOptional()
  @IsId()
  supplyId?: string | null;

  @Field({ defaultValue: false, description: 'Only those that wait for a side. 只看待确认' })
  @IsBoolean()
  waiting: boolean;
}

@InputType({ description: 'Publishes what a community needs. 发布需求' })
export class PublishNeedInput {
  @Field(() => ID, { description: 'The region, one of mine. 地区' })
  @IsId()
  regionId: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 服务领域' })
  @IsEnum(ListingFieldEnum)
  field: ListingField;

  @Field({ description: 'Title. 标题' })
  @ShortText(60)
  title: string;

  @Field({ description: 'What is needed; nothing about single persons. 说明（不含个人信息）' })
  @ShortText(500)
  details: string;

  @Field(() => ListingPlaceEnum, { description: 'At a place or at home. 服务地点' })
  @IsEnum(ListingPlaceEnum)
  place: ListingPlace;

  @Field({ description: 'Where. 地址' })
  @ShortText(200)
  address: string;

  @Field(() => GeoPointInput, { description: 'Where. 位置' })
  @ValidateNested()
  @Type(() => GeoPointInput)
  point: GeoPointInput;

  @Field(() => ID, { nullable: true, description: 'In this community space. 社区空间' })
  @IsOptional()
  @IsId()
  spaceId?: string | null;

  @Field(() => Int, { description: 'For how many people. 人数' })
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  people: number;

  @Field(() => LocalDateScalar, { description: 'First day. 开始日期' })
  @IsString()
  fromDate: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 结束日期' })
  @IsString()
  toDate: string;

  @Field(() => SupplyLicenceEnum, { nullable: true, description: 'The licence that is wanted. 所需资质' })
  @IsOptional()
  @IsEnum(SupplyLicenceEnum)
  licence?: SupplyLicence | null;

  @Field(() => FenScalar, { description: 'What may be spent on all of them; 0 asks for what is free. 预算（分）' })
  @IsInt()
  @Min(0)
  @Max(MOST_PRICE * MOST_PEOPLE)
  budget: number;

  @Field(() => FundedByInput, { nullable: true, description: 'Who bears the budget. 预算来源' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FundedByInput)
  subsidy?: FundedByInput | null;

  @Field(() => ID, { description: 'Key of this need. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Offers what an organisation can do. 发布供给' })
export class OfferSupplyInput {
  @Field(() => ID, { description: 'The organisation, one of mine. 组织' })
  @IsId()
  organisationId: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 服务领域' })
  @IsEnum(ListingFieldEnum)
  field: ListingField;

  @Field({ description: 'Title. 标题' })
  @ShortText(60)
  title: string;

  @Field({ description: 'What is offered. 说明' })
  @ShortText(500)
  details: string;

  @Field(() => [ID], { description: 'It serves these regions and all below them. 服务范围' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AREAS)
  @IsId({ each: true })
  areaRegionIds: string[];

  @Field(() => Int, { description: 'How many people it can serve. 可服务人数' })
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  people: number;

  @Field(() => LocalDateScalar, { description: 'First day. 开始日期' })
  @IsString()
  fromDate: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 结束日期' })
  @IsString()
  toDate: string;

  @Field(() => [SupplyLicenceEnum], { defaultValue: [], description: 'Licences that it holds. 资质' })
  @IsEnum(SupplyLicenceEnum, { each: true })
  licences: SupplyLicence[];

  @Field(() => FenScalar, { description: 'Price for each person. 人均价格（分）' })
  @IsInt()
  @Min(0)
  @Max(MOST_PRICE)
  price: number;

  @Field(() => ID, { description: 'Key of this supply. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Keeps a need on the board for another time. 需求续期' })
export class RenewNeedInput {
  @Field(() => ID, { description: 'The need. 需求' })
  @IsId()
  needId: string;
}

@InputType({ description: 'Takes a need off the board. 撤下需求' })
export class CloseNeedInput {
  @Field(() => ID, { description: 'The need. 需求' })
  @IsId()
  needId: string;
}

@InputType({ description: 'Keeps a supply on the board for another time. 供给续期' })
export class RenewSupplyInput {
  @Field(() => ID, { description: 'The supply. 供给' })
  @IsId()
  supplyId: string;
}

@InputType({ description: 'Takes a supply off the board. 撤下供给' })
export class CloseSupplyInput {
  @Field(() => ID, { description: 'The supply. 供给' })
  @IsId()
  supplyId: string;
}

@InputType({ description: 'Confirms a match for one side. 确认对接' })
export class ConfirmSupplyMatchInput {
  @Field(() => ID, { description: 'The match. 对接' })
  @IsId()
  matchId: string;

  @Field(() => BoardSideEnum, { description: 'For which side. 供需方' })
  @IsEnum(BoardSideEnum)
  side: BoardSide;
}

@InputType({ description: 'Declines a match. 婉拒对接' })
export class DeclineSupplyMatchInput {
  @Field(() => ID, { description: 'The match. 对接' })
  @IsId()
  matchId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(300)
  reason: string;
}
