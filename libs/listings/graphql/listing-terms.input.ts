import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { FenScalar, GeoPointInput, IsId, PointsScalar, ShortText } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import { GRACE_MINUTES, MOST_GRACE_MINUTES } from '../domain/no-show.js';
import { MOST_ORDERS, ORDERS_PER_LISTING } from '../domain/order-limits.js';
import type { PriceGroup } from '../domain/price.js';
import { ListingFieldEnum, ListingPlaceEnum, PriceGroupEnum } from './catalogue.enums.js';

@InputType({ description: 'What a group pays. 价目' })
export class PriceLineInput {
  @Field(() => PriceGroupEnum, { description: 'Whom it is for. 对象' })
  @IsEnum(PriceGroupEnum)
  group: PriceGroup;

  @Field(() => FenScalar, { description: 'The fee, never above the unit cost. 收费' })
  @IsInt()
  @Min(0)
  fee: number;
}

@InputType({ description: 'What is kept of a fee at a cancellation. 取消规则' })
export class CancellationTierInput {
  @Field(() => Int, { description: 'So many minutes before the start, or earlier. 提前分钟数' })
  @IsInt()
  @Min(0)
  minutesBefore: number;

  @Field(() => Int, { description: 'So much of the fee is kept, 0 to 100. 扣除百分比' })
  @IsInt()
  @Min(0)
  @Max(100)
  percentKept: number;
}

@InputType({ description: 'A purpose of a fund that bears something. 承担费用的基金用途' })
export class FundedByInput {
  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'The purpose. 用途' })
  @IsId()
  purposeId: string;
}

@InputType({ description: 'Points that a listing takes. 积分支付' })
export class PointsTermsInput {
  @Field(() => PointsScalar, { description: 'What a place costs in points. 积分价格' })
  @IsInt()
  @Min(1)
  price: number;

  @Field(() => Int, { description: 'Places of each new slot that points may take. 每场积分名额' })
  @IsInt()
  @Min(1)
  places: number;

  @Field(() => FundedByInput, { description: 'Whose money pays the provider for them. 付款基金用途' })
  @ValidateNested()
  @Type(() => FundedByInput)
  paidBy: FundedByInput;
}

@InputType({ description: 'Terms of a listing, as its provider draws them up. 服务条款' })
export class ListingTermsInput {
  @Field({ description: 'Title. 名称' })
  @ShortText(60)
  title: string;

  @Field({ description: 'What is done. 说明' })
  @ShortText(1000)
  description: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 领域' })
  @IsEnum(ListingFieldEnum)
  field: ListingField;

  @Field(() => ListingPlaceEnum, { description: 'Where it happens. 服务地点' })
  @IsEnum(ListingPlaceEnum)
  place: ListingPlace;

  @Field(() => ID, { description: 'Region where it happens, or starts from; its station reviews it. 所在地区' })
  @IsId()
  regionId: string;

  @Field(() => [ID], { description: 'People of these regions, and of all below them, may order. 服务范围' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsId({ each: true })
  areaRegionIds: string[];

  @Field({ description: 'Where. 地址' })
  @ShortText(200)
  address: string;

  @Field(() => GeoPointInput, { description: 'Where, as a coordinate. 坐标' })
  @ValidateNested()
  @Type(() => GeoPointInput)
  point: GeoPointInput;

  @Field(() => ID, { nullable: true, description: 'The space of the community. 社区空间' })
  @IsOptional()
  @IsId()
  spaceId?: string | null;

  @Field(() => FenScalar, { description: 'What one service costs. 单位成本' })
  @IsInt()
  @Min(0)
  unitCost: number;

  @Field(() => [PriceLineInput], {
    description: 'A fee for residents, and for other groups; special groups that are left out pay nothing. 价目表',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PriceLineInput)
  prices: PriceLineInput[];

  @Field(() => FundedByInput, {
    nullable: true,
    description: 'Who bears cost less fee; needed where anybody pays less than the cost. 补贴来源',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => FundedByInput)
  subsidy?: FundedByInput | null;

  @Field(() => PointsTermsInput, { nullable: true, description: 'Points it takes, if any. 积分支付' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PointsTermsInput)
  points?: PointsTermsInput | null;

  @Field(() => [CancellationTierInput], {
    defaultValue: [],
    description: 'Rules of cancellation; without any everything goes back until the start. 取消规则',
  })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => CancellationTierInput)
  cancellation: CancellationTierInput[];

  @Field(() => Int, { defaultValue: 3, description: 'So many upheld complaints suspend it. 暂停所需成立投诉数' })
  @IsInt()
  @Min(1)
  @Max(100)
  complaintLimit: number;

  @Field(() => Int, { defaultValue: GRACE_MINUTES, description: 'Minutes before a no-show is said. 等候分钟数' })
  @IsInt()
  @Min(0)
  @Max(MOST_GRACE_MINUTES)
  graceMinutes: number;

  @Field(() => Int, {
    defaultValue: ORDERS_PER_LISTING,
    description: 'Orders of it that one person may have open. 每人未完成订单上限',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_ORDERS)
  ordersPerPerson: number;
}
