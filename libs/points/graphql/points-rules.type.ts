import { applyDecorators } from '@nestjs/common';
import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { MinutesScalar, PointsScalar, Rules, WholeRule } from '#platform';
import type { ExpiryKind, ExpiryRule } from '../domain/expiry.js';
import type { GivingRules, RedemptionPeriod, RedemptionRules } from '../domain/giving-rules.js';
import type { StarLadder, StarStep } from '../domain/star-ladder.js';
import { PointsSource } from './points-source.enum.js';

/** A limit in points: 1 and more, or null for none. */
const PointsLimit = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => PointsScalar, { nullable: true, defaultValue: null, description }),
    IsOptional(),
    IsInt(),
    Min(1),
  );

/** Whether something may be done. */
const Allowed = (description: string): PropertyDecorator => applyDecorators(Field({ description }), IsBoolean());

/** How long points live. */
export enum PointsExpiryKind {
  NONE = 'NONE',
  END_OF_YEAR = 'END_OF_YEAR',
  YEARS = 'YEARS',
}
registerEnumType(PointsExpiryKind, {
  name: 'PointsExpiryKind',
  description: 'How long points live. 积分有效期类型',
  valuesMap: {
    NONE: { description: 'For ever. 长期有效' },
    END_OF_YEAR: { description: 'To 23:59:59.999 in Shanghai on 31 December. 年底清零' },
    YEARS: { description: 'Some years from the day they are earned. 若干年有效' },
  },
});

/** The spans of limits on redemption. */
export enum PointsRedemptionPeriod {
  DAY = 'DAY',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(PointsRedemptionPeriod, {
  name: 'PointsRedemptionPeriod',
  description: 'Calendar span of a limit, in Shanghai. 兑换周期',
  valuesMap: {
    DAY: { description: 'A day. 每日' },
    MONTH: { description: 'A month. 每月' },
    QUARTER: { description: 'A quarter. 每季度' },
    YEAR: { description: 'A year. 每年' },
  },
});

@Rules('PointsExpiryRules', 'How long points live. 积分有效期')
export class PointsExpiryRulesType implements ExpiryRule {
  @Field(() => PointsExpiryKind, { description: 'Way of ending. 类型' })
  @IsEnum(PointsExpiryKind)
  kind: ExpiryKind;

  @WholeRule('YEARS: how many, 1 to 50; END_OF_YEAR: so many years later, 0 for the same year. 年数')
  years: number;

  @WholeRule('Days that points live on when a redemption is returned after their end; 0: none. 退回宽限天数')
  returnGraceDays: number;
}

@Rules(
  'PointsGivingRules',
  'Gifts, donations and own use; points are never bought, sold or turned into money. 赠与与捐赠规则',
)
export class PointsGivingRulesType implements GivingRules {
  @Allowed('Points may be given to family. 可赠与家人')
  gifts: boolean;

  @PointsLimit('Most points given in a calendar year; null for no limit. 每年赠与上限')
  giftsPerYear: number | null;

  @Allowed('Points may be donated to elders in need. 可助老捐赠')
  donations: boolean;

  @PointsLimit('Most points donated in a calendar year; null for no limit. 每年捐赠上限')
  donationsPerYear: number | null;

  @PointsLimit('Most points for own use; what exceeds them can only be donated. 个人上限')
  personalCap: number | null;
}

@Rules('PointsRedemptionRules', 'How often and for how much a person may redeem. 兑换规则')
export class PointsRedemptionRulesType implements RedemptionRules {
  @Allowed('Points may be redeemed. 可兑换')
  allowed: boolean;

  @Field(() => PointsRedemptionPeriod, { description: 'The span of the limits. 周期' })
  @IsEnum(PointsRedemptionPeriod)
  period: RedemptionPeriod;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Most redemptions in a span. 每期次数' })
  @IsOptional()
  @IsInt()
  @Min(1)
  timesPerPeriod: number | null;

  @PointsLimit('Most points in a span. 每期积分')
  pointsPerPeriod: number | null;

  @Field(() => Int, {
    defaultValue: 7,
    description: 'Days to bring it back after it was given; 7 unless told. 退回天数',
  })
  @IsInt()
  @Min(0)
  returnDays: number;
}

@Rules('StarStep', 'What one star takes. 星级条件')
export class StarStepType implements StarStep {
  @Field(() => MinutesScalar, { description: 'Minutes of service. 服务时长' })
  @IsInt()
  @Min(0)
  minutes: number;

  @Field(() => PointsScalar, { description: 'Points ever earned by service; 0 where only hours count. 累计积分' })
  @IsInt()
  @Min(0)
  points: number;
}

@Rules('StarLadder', 'The stars of a region; every step goes up. 星级阶梯')
export class StarLadderType implements StarLadder {
  @Field(() => [PointsSource], { description: 'Sources whose minutes count. 计入来源' })
  @IsEnum(PointsSource, { each: true })
  @ArrayMaxSize(3)
  sources: PointsSource[];

  @Field(() => [StarStepType], { description: 'The first is star 1. 各星级' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => StarStepType)
  steps: StarStepType[];

  @WholeRule('Public notice before the award, in working days, 5 to 30. 公示工作日')
  noticeWorkingDays: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Stars from this one on are reviewed by the district alone; none unless told. 区级评审起始星级',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  districtFrom: number | null;
}
