import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { GeoPointInput, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import {
  GRACE_MINUTES,
  MOST_GRACE_MINUTES,
  MOST_NO_SHOW_DAYS,
  MOST_NO_SHOWS,
  NO_SHOW_DAYS,
  NO_SHOW_LIMIT,
} from '../domain/no-show.js';
import type { SpaceKind, SpaceState } from '../domain/space.js';
import { SpaceKindEnum, SpaceStateEnum } from './space.enums.js';

const MOST_DAYS_AHEAD = 180;
const MOST_STANDING = 50;

@ArgsType()
export class SpacesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this region and all below it. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => SpaceKindEnum, { nullable: true, description: 'Only of this kind. 类型' })
  @IsOptional()
  @IsEnum(SpaceKindEnum)
  kind?: SpaceKind;
}

@InputType({ description: 'A part of a day, the end excluded. 开放时段' })
export class OpenWindowInput {
  @Field(() => Int, { description: 'Begin, in minutes from midnight. 开始（当日第几分钟）' })
  @IsInt()
  fromMinute: number;

  @Field(() => Int, { description: 'End, in minutes from midnight. 结束（当日第几分钟）' })
  @IsInt()
  toMinute: number;
}

@InputType({ description: 'Open every week. 每周开放时段' })
export class WeeklyOpenWindowInput extends OpenWindowInput {
  @Field(() => Int, { description: '1 is Monday, 7 Sunday. 星期' })
  @IsInt()
  weekday: number;
}

@InputType({ description: 'Other hours on one date. 特殊日期' })
export class OpenExceptionInput {
  @Field(() => LocalDateScalar, { description: 'The date. 日期' })
  @IsString()
  date: string;

  @Field(() => [OpenWindowInput], { description: 'When it is open; none means closed. 开放时段' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => OpenWindowInput)
  windows: OpenWindowInput[];
}

@InputType({ description: 'When a space is open, in Shanghai time. 开放时间' })
export class OpeningHoursInput {
  @Field(() => [WeeklyOpenWindowInput], { description: 'Every week. 每周' })
  @ArrayMaxSize(70)
  @ValidateNested({ each: true })
  @Type(() => WeeklyOpenWindowInput)
  weekly: WeeklyOpenWindowInput[];

  @Field(() => [OpenExceptionInput], { defaultValue: [], description: 'Other hours on some dates. 特殊日期' })
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => OpenExceptionInput)
  exceptions: OpenExceptionInput[];
}

@InputType({ description: 'Opens a community space. 登记社区空间' })
export class CreateSpaceInput {
  @Field(() => ID, { description: 'Its region, one of mine. 所在地区' })
  @IsId()
  regionId: string;

  @Field(() => SpaceKindEnum, { description: 'What it is. 类型' })
  @IsEnum(SpaceKindEnum)
  kind: SpaceKind;

  @Field({ description: 'Name. 名称' })
  @ShortText(60)
  name: string;

  @Field({ description: 'Address. 地址' })
  @ShortText(120)
  address: string;

  @Field(() => GeoPointInput, { nullable: true, defaultValue: null, description: 'Where it is. 位置' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeoPointInput)
  point: GeoPointInput | null;

  @Field(() => OpeningHoursInput, { description: 'When it is open. 开放时间' })
  @ValidateNested()
  @Type(() => OpeningHoursInput)
  hours: OpeningHoursInput;

  @Field({ defaultValue: false, description: 'Whether bookings are confirmed at once. 是否自动确认' })
  @IsBoolean()
  autoConfirm: boolean;

  @Field(() => Int, { defaultValue: 30, description: 'So many days after today can be booked. 可提前预约天数' })
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS_AHEAD)
  daysAhead: number;

  @Field(() => Int, {
    defaultValue: 4,
    description: 'Bookings of one room that one booker may have standing. 预约上限',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_STANDING)
  standingPerBooker: number;

  @Field(() => Int, {
    defaultValue: GRACE_MINUTES,
    description: 'Minutes after the begin before a no-show is noted. 等候分钟数',
  })
  @IsInt()
  @Min(0)
  @Max(MOST_GRACE_MINUTES)
  graceMinutes: number;

  @Field(() => Int, {
    defaultValue: NO_SHOW_LIMIT,
    description: 'So many missed bookings stop new ones; 0: never. 爽约上限',
  })
  @IsInt()
  @Min(0)
  @Max(MOST_NO_SHOWS)
  noShowLimit: number;

  @Field(() => Int, {
    defaultValue: NO_SHOW_DAYS,
    description: 'Days in which they count, and of the stop. 爽约计算及停约天数',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_NO_SHOW_DAYS)
  noShowDays: number;

  @Field(() => ID, { description: 'Key of this space. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Changes a space; what is left out stays. 编辑社区空间' })
export class EditSpaceInput {
  @Field(() => ID, { description: 'The space. 空间' })
  @IsId()
  spaceId: string;

  @Field({ nullable: true, description: 'Another name. 名称' })
  @IsOptional()
  @ShortText(60)
  name?: string;

  @Field({ nullable: true, description: 'Another address. 地址' })
  @IsOptional()
  @ShortText(120)
  address?: string;

  @Field(() => OpeningHoursInput, { nullable: true, description: 'Other hours, in full. 开放时间' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpeningHoursInput)
  hours?: OpeningHoursInput;

  @Field({ nullable: true, description: 'Whether bookings are confirmed at once. 是否自动确认' })
  @IsOptional()
  @IsBoolean()
  autoConfirm?: boolean;

  @Field(() => Int, { nullable: true, description: 'So many days after today can be booked. 可提前预约天数' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS_AHEAD)
  daysAhead?: number;

  @Field(() => Int, { nullable: true, description: 'Bookings of one room that one booker may have. 预约上限' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_STANDING)
  standingPerBooker?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes after the begin before a no-show is noted. 等候分钟数' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_GRACE_MINUTES)
  graceMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'So many missed bookings stop new ones; 0: never. 爽约上限' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_NO_SHOWS)
  noShowLimit?: number;

  @Field(() => Int, { nullable: true, description: 'Days in which they count, and of the stop. 爽约计算及停约天数' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_NO_SHOW_DAYS)
  noShowDays?: number;

  @Field(() => SpaceStateEnum, { nullable: true, description: 'Whether it takes bookings. 是否开放' })
  @IsOptional()
  @IsEnum(SpaceStateEnum)
  state?: SpaceState;

  @Field(() => String, {
    nullable: true,
    description: 'Why bookings that no longer fit are cancelled; without it such a change is refused. 取消原因',
  })
  @IsOptional()
  @ShortText(300)
  cancelReason?: string | null;
}
