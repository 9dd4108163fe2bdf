import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import type {
  AttendancePolicy,
  CountingPolicy,
  EligibilityPolicy,
  LoadPolicy,
  RequestPolicy,
} from '../domain/policy.js';
import { serviceModeNames, type ServiceMode, type TravelMode } from '../domain/vocabulary.js';
import { enumType } from './enum-type.js';
import { ServiceModeEnum } from './vocabulary.enums.js';

/** A type of the schema that is published and read alike: `<name>` and `<name>Input`. */
const Rules = (name: string, description: string): ClassDecorator =>
  applyDecorators(ObjectType(name, { description }), InputType(`${name}Input`, { description }));
/** A whole number, 0 or more. */
const Whole = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
    Min(0),
  );
/** The same, or null for no such limit. */
const Limit = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { nullable: true, description }),
    IsOptional(),
    IsInt(),
    Min(0),
  );
/** A part of the rules. */
const Part = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(Field(type, { description }), ValidateNested(), Type(type));

const roundingKinds = ['REMAINDER_STEPS', 'FLOOR'] as const;
type RoundingKind = (typeof roundingKinds)[number];
export const RoundingKindEnum = enumType<RoundingKind>('RoundingKind', 'How minutes are rounded. 取整方式', {
  REMAINDER_STEPS: 'The remainder of an hour by steps. 按余数分档',
  FLOOR: 'Down to whole units. 按单位向下取整',
});

@Rules('RoundingStep', 'What a remainder of an hour up to some minutes gives. 取整分档')
export class RoundingStepType {
  @Whole('Remainder of an hour up to so many minutes, included. 余数上限（分钟）')
  upTo: number;
  @Whole('Gives so many minutes, 0 to 60. 计为（分钟）')
  gives: number;
}

@Rules('RoundingRules', 'How raw minutes become recorded ones. 取整规则')
export class RoundingRulesType {
  @Field(() => RoundingKindEnum, { description: 'Way of rounding. 取整方式' })
  @IsIn(roundingKinds)
  kind: RoundingKind;
  @Field(() => [RoundingStepType], { nullable: true, description: 'Rising steps, for REMAINDER_STEPS. 分档' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => RoundingStepType)
  steps?: RoundingStepType[] | null;
  @Limit('Minutes of a unit, for FLOOR. 单位（分钟）')
  unitMinutes?: number | null;
}

@Rules('CountingRules', 'Counting of service minutes. 计时规则')
export class CountingRulesType implements Omit<CountingPolicy, 'rounding'> {
  @Part(() => RoundingRulesType, 'Rounding. 取整')
  rounding: RoundingRulesType;
  @Whole('Least share of the planned time in percent; below it nothing counts. 最低比例')
  minimumSharePercent: number;
  @Whole('Sign-in/out pairs a day and volunteer. 每日签到次数')
  pairsPerDay: number;
  @Limit('Most minutes a day; null for no limit. 每日上限')
  dailyCapMinutes: number | null;
  @Limit('Most minutes for one service; null for no limit. 单次上限')
  activityCapMinutes: number | null;
  @Whole('Minutes beyond the planned time that still count. 超时计入')
  overtimeMinutes: number;
}

@Rules('RequestRules', 'What a request may ask for. 点单规则')
export class RequestRulesType implements RequestPolicy {
  @Whole('Longest service in minutes. 最长时长')
  maximumMinutes: number;
  @Whole('Days ahead. 最早提前天数')
  maximumDaysAhead: number;
  @Whole('Most volunteers. 最多人数')
  maximumPlaces: number;
  @Whole('Requests of one resident that may wait at a time. 等待中的需求上限')
  waitingAtMost: number;
  @Whole('Hours after which time confirms. 自动确认小时')
  autoConfirmHours: number;
  @Whole('Days after which an unrated request is closed. 归档天数')
  closeAfterDays: number;
}

@Rules('AttendanceRules', 'Signing in and out. 签到规则')
export class AttendanceRulesType implements AttendancePolicy {
  @Whole('Minutes before the start from which one may sign in. 提前签到')
  earlyMinutes: number;
  @Whole('Minutes after the planned end within which one may sign out. 签退宽限')
  signOutGraceMinutes: number;
  @Whole('Minutes after the start before who is missing raises an alarm. 迟到提醒')
  lateAlarmMinutes: number;
  @Whole('Hours after the end at which an unattended request expires. 无人签到过期小时')
  expireUnattendedHours: number;
  @Whole('Wrong codes after which attendance is locked. 错误次数上限')
  maximumWrongCodes: number;
  @Whole('Days within which the station may backfill. 补录期限')
  backfillDays: number;
}

@Rules('TravelSpeeds', 'Metres a minute by way of travelling. 出行速度（米/分钟）')
export class TravelSpeedsType implements Record<TravelMode, number> {
  @Whole('On foot. 步行')
  WALK: number;
  @Whole('By bicycle. 自行车')
  BIKE: number;
  @Whole('By electric bicycle. 电动车')
  EBIKE: number;
  @Whole('By bus or train. 公交')
  TRANSIT: number;
  @Whole('By car. 汽车')
  CAR: number;
}

@Rules('LoadRules', 'Travel and daily load of a volunteer. 负荷规则')
export class LoadRulesType implements LoadPolicy {
  @Part(() => TravelSpeedsType, 'Speeds. 速度')
  metresPerMinute: TravelSpeedsType;
  @Whole('Real way against the straight line, percent. 绕行系数')
  detourPercent: number;
  @Whole('Rest between two services, on top of travel. 间隔分钟')
  bufferMinutes: number;
  @Whole('Most planned minutes a day. 每日服务上限')
  dailyLimitMinutes: number;
}

@Rules('EligibilityRules', 'Who may serve what. 服务资格规则')
export class EligibilityRulesType implements EligibilityPolicy {
  @Whole('Least age in years. 最低年龄')
  minimumAge: number;
  @Field(() => [ServiceModeEnum], { description: 'What somebody under 18 may do alone. 未成年可单独参加' })
  @IsIn(serviceModeNames, { each: true })
  @ArrayMaxSize(serviceModeNames.length)
  minorsAlone: ServiceMode[];
  @Whole('Risk grade from which insurance must cover the whole time; 4 for never. 需保险的风险等级')
  insuranceFromGrade: number;
}

@Rules('VolunteeringRules', 'The rules of volunteering of a region. 志愿服务规则')
export class VolunteeringRulesType {
  @Part(() => CountingRulesType, 'Counting. 计时')
  counting: CountingRulesType;
  @Part(() => RequestRulesType, 'Requests. 点单')
  request: RequestRulesType;
  @Part(() => AttendanceRulesType, 'Attendance. 签到')
  attendance: AttendanceRulesType;
  @Part(() => LoadRulesType, 'Travel and load. 负荷')
  load: LoadRulesType;
  @Part(() => EligibilityRulesType, 'Eligibility. 资格')
  eligibility: EligibilityRulesType;
}
