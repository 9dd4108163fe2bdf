import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GeoPointInput, IsId, ShortText } from '#platform';
import { travelModeNames, type TravelMode } from '../domain/vocabulary.js';
import { AvailabilityWindowInput, InsuranceInput, LicenceInput } from './volunteer-parts.input.js';
import { TravelModeEnum } from './vocabulary.enums.js';

/** What a volunteer says of themselves. */
@InputType({ isAbstract: true })
export abstract class VolunteerDetailsInput {
  @Field(() => [String], { nullable: true, description: 'Skills. 技能' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  skills?: string[];

  @Field(() => [String], { nullable: true, description: 'Languages and dialects. 语言' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  languages?: string[];

  @Field(() => [LicenceInput], {
    nullable: true,
    description: 'Licences; replaces those before, and counts once the station verified them. 证书',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LicenceInput)
  licences?: LicenceInput[];

  @Field(() => [AvailabilityWindowInput], {
    nullable: true,
    description: 'Weekly windows; none means any time. 可服务时间',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AvailabilityWindowInput)
  availability?: AvailabilityWindowInput[];

  @Field(() => [InsuranceInput], {
    nullable: true,
    description: 'Insurance; counts once the station verified it. 保险',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InsuranceInput)
  insurances?: InsuranceInput[];

  @Field(() => [ID], { nullable: true, description: 'Persons of the own household. 同住人' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  householdPersonIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Residents not to be sent to. 回避对象' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsId({ each: true })
  blockedPersonIds?: string[];

  @Field(() => String, { nullable: true, description: 'Own address, kept only as an opaque index. 住址' })
  @IsOptional()
  @ShortText(200)
  homeAddress?: string;

  @Field(() => GeoPointInput, { nullable: true, description: 'Where travel begins. 常驻点' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeoPointInput)
  home?: GeoPointInput;

  @Field(() => Int, { nullable: true, description: 'Reach in metres. 服务半径（米）' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200_000)
  reachMetres?: number;

  @Field(() => TravelModeEnum, { nullable: true, description: 'Way of travelling. 出行方式' })
  @IsOptional()
  @IsIn(travelModeNames)
  travelMode?: TravelMode;

  @Field(() => Int, { nullable: true, description: 'Minutes to get ready. 准备时间（分钟）' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1440)
  turnoutMinutes?: number;
}
