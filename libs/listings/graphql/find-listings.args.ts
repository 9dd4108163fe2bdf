import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { FenScalar, GeoPointInput, GraphQLDateTime, IsId, PageArgs } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { ListingOrder } from '../domain/listing-order.js';
import type { ListingState } from '../domain/listing.states.js';
import { ListingFieldEnum, ListingOrderEnum, ListingPlaceEnum, ListingStateEnum } from './catalogue.enums.js';

@InputType({ description: 'What is looked for. 查找条件' })
export class ListingFilterInput {
  @Field(() => ListingFieldEnum, { nullable: true, description: 'What it is about. 领域' })
  @IsOptional()
  @IsEnum(ListingFieldEnum)
  field?: ListingField;

  @Field(() => ListingPlaceEnum, { nullable: true, description: 'Where it happens. 服务地点' })
  @IsOptional()
  @IsEnum(ListingPlaceEnum)
  place?: ListingPlace;

  @Field(() => ID, { nullable: true, description: 'Only of this provider. 服务机构' })
  @IsOptional()
  @IsId()
  providerId?: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'A free slot begins at this instant or later. 起始时间',
  })
  @IsOptional()
  @IsDate()
  from?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'A free slot begins before this instant; within 60 days unless said. 截止时间',
  })
  @IsOptional()
  @IsDate()
  until?: Date;

  @Field(() => FenScalar, { nullable: true, description: 'The person pays no more than this. 最高价格' })
  @IsOptional()
  @IsInt()
  @Min(0)
  maxFee?: number;

  @Field(() => Int, { nullable: true, description: 'Rated so many stars or better, 1 to 5. 最低评分' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  minStars?: number;
}

/** What is looked for, near what, for whom, in which order. */
@ArgsType()
export class FindListingsArgs extends PageArgs {
  @Field(() => ListingFilterInput, { nullable: true, description: 'What is looked for. 查找条件' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ListingFilterInput)
  filter?: ListingFilterInput;

  @Field(() => GeoPointInput, { nullable: true, description: 'Near this place; never kept. 附近位置' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeoPointInput)
  near?: GeoPointInput;

  @Field(() => Int, { defaultValue: 5_000, description: 'So near, in metres, up to 50,000. 距离范围（米）' })
  @IsInt()
  @Min(1)
  @Max(50_000)
  withinMetres: number = 5_000;

  @Field(() => ID, { nullable: true, description: 'For a resident for whom you may order. 代为查找的居民' })
  @IsOptional()
  @IsId()
  forPersonId?: string;

  @Field(() => ListingOrderEnum, { nullable: true, description: 'In which order. 排序' })
  @IsOptional()
  @IsEnum(ListingOrderEnum)
  order?: ListingOrder;
}

/** Which listings of one's own are listed. */
@ArgsType()
export class ManagedListingsArgs extends PageArgs {
  @Field(() => ListingStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ListingStateEnum)
  state?: ListingState;

  @Field(() => ID, { nullable: true, description: 'Only of this provider. 服务机构' })
  @IsOptional()
  @IsId()
  providerId?: string;
}

/** Which slots are listed. */
@ArgsType()
export class ListingSlotsArgs extends PageArgs {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'They begin at this instant or later; now unless said. 起始时间',
  })
  @IsOptional()
  @IsDate()
  from?: Date;
}

/** For which fund terms wait. */
@ArgsType()
export class TermsToBearArgs extends PageArgs {
  @Field(() => ID, { description: 'A fund that you manage. 基金编号' })
  @IsId()
  fundId: string;
}
