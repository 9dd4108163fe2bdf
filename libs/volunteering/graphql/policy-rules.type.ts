import { applyDecorators } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { Rules, RulesPart, WholeRule, publishEnum } from '#platform';
import type {
  AttendancePolicy,
  CountingPolicy,
  EligibilityPolicy,
  LoadPolicy,
  RequestPolicy,
} from '../domain/policy.js';
import { serviceModeNames, type ServiceMode, type TravelMode } from '../domain/vocabulary.js';
import { ServiceModeEnum } from './vocabulary.enums.js';

/** The same, or null for no such limit. */
const Limit = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { nullable: true, description }),
    IsOptional(),
    IsInt(),
    Min(0),
  );

const roundingKinds = ['REMAINDER_STEPS', 'FLOOR'] as const;
type RoundingKind = (typeof roundingKinds)[number];
export const RoundingKindEnum = publishEnum<RoundingKind>('RoundingKind', 'How minutes are rounded. 取整方式', {
  REMAINDER_STEPS: 'The remainder of an hour by steps. 按余数分档',
  FLOOR: 'Down to whole units. 按单位向下取整',
});

@Rules('RoundingStep', 'What a remainder of an hour up to some minutes gives. 取整分档')
export class RoundingStepType {
  @WholeRule('Remainder of an hour up to so many minutes, included. 余数上限（分钟）')
  upTo: number;
  @WholeRule('Gives so many minutes, 0 to 60. 计为（分钟）')
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
  @RulesPart(() => RoundingRulesType, 'Rounding. 取整')
  rounding: RoundingRulesType;
  @WholeRule('Least share of the planned time in percent; below it nothing counts. 最低比例')
  minimumSharePercent: number;
  @WholeRule('Sign-in/out pairs a day and volunteer. 每日签到次数')
  pairsPerDay: number;
  @Limit('Most minutes a day; null for no limit. 每日上限')
  dailyCapMinutes: number | null;
  @Limit('Most minutes for one service; null for no limit. 单次上限')
  activityCapMinutes: number | null;
  @WholeRule('Minutes beyond the planned time that still count. 超时计入')
  overtimeMinutes: number;
}

@Rules('RequestRules', 'What a request may ask for. 点单规则')
export class RequestRulesType implements RequestPolicy {
  @WholeRule('Longest service in minutes. 最长时长')
  maximumMinutes: number;
  @WholeRule('Days ahead. 最早提前天数')
  maximumDaysAhead: number;
  @WholeRule('Most volunteers. 最多人数')
  maximumPlaces: number;
  @WholeRule('Requests of one resident that may wait at a time. 等待中的需求上限')
  waitingAtMost: number;
  @WholeRule('Hours after which time confirms. 自动确认小时')
  autoConfirmHours: number;
  @WholeRule('Days after which an unrated request is closed. 归档天数')
  closeAfterDays: number;
}

@Rules('AttendanceRules', 'Signing in and out. 签到规则')
export class AttendanceRulesType implements AttendancePolicy {
  @WholeRule('Minutes before the start from which one may sign in. 提前签到')
  earlyMinutes: number;
  @WholeRule('Minutes after the planned end within which one may sign out. 签退宽限')
  signOutGraceMinutes: number;
  @WholeRule('Minutes after the start before who is missing raises an alarm. 迟到提醒')
  lateAlarmMinutes: number;
  @WholeRule('Hours after the end at which an unattended request expires. 无人签到过期小时')
  expireUnattendedHours: number;
  @WholeRule('Wrong codes after which attendance is locked. 错误次数上限')
  maximumWrongCodes: number;
  @WholeRule('Days within which the station may backfill. 补录期限')
  backfillDays: number;
  @Field(() => Int, {
    defaultValue: 7,
    description: 'Days within which the station answers a correction; then it escalates. 更正答复期限',
  })
  @IsInt()
  @Min(1)
  correctionDays: number = 7;
}

@Rules('TravelSpeeds', 'Metres a minute by way of travelling. 出行速度（米/分钟）')
export class TravelSpeedsType implements Record<TravelMode, number> {
  @WholeRule('On foot. 步行')
  WALK: number;
  @WholeRule('By bicycle. 自行车')
  BIKE: number;
  @WholeRule('By electric bicycle. 电动车')
  EBIKE: number;
  @WholeRule('By bus or train. 公交')
  TRANSIT: number;
  @WholeRule('By car. 汽车')
  CAR: number;
}

@Rules('LoadRules', 'Travel and daily load of a volunteer. 负荷规则')
export class LoadRulesType implements LoadPolicy {
  @RulesPart(() => TravelSpeedsType, 'Speeds. 速度')
  metresPerMinute: TravelSpeedsType;
  @WholeRule('Real way against the straight line, percent. 绕行系数')
  detourPercent: number;
  @WholeRule('Rest between two services, on top of travel. 间隔分钟')
  bufferMinutes: number;
  @WholeRule('Most planned minutes a day. 每日服务上限')
  dailyLimitMinutes: number;
}

@Rules('EligibilityRules', 'Who may serve what. 服务资格规则')
export class EligibilityRulesType implements EligibilityPolicy {
  @WholeRule('Least age in years. 最低年龄')
  minimumAge: number;
  @Field(() => [ServiceModeEnum], { description: 'What somebody under 18 may do alone. 未成年可单独参加' })
  @IsIn(serviceModeNames, { each: true })
  @ArrayMaxSize(serviceModeNames.length)
  minorsAlone: ServiceMode[];
  @WholeRule('Risk grade from which insurance must cover the whole time; 4 for never. 需保险的风险等级')
  insuranceFromGrade: number;
}

@Rules('VolunteeringRules', 'The rules of volunteering of a region. 志愿服务规则')
export class VolunteeringRulesType {
  @RulesPart(() => CountingRulesType, 'Counting. 计时')
  counting: CountingRulesType;
  @RulesPart(() => RequestRulesType, 'Requests. 点单')
  request: RequestRulesType;
  @RulesPart(() => AttendanceRulesType, 'Attendance. 签到')
  attendance: AttendanceRulesType;
  @RulesPart(() => LoadRulesType, 'Travel and load. 负荷')
  load: LoadRulesType;
  @RulesPart(() => EligibilityRulesType, 'Eligibility. 资格')
  eligibility: EligibilityRulesType;
}
