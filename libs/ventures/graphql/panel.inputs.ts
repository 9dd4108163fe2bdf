import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '#kernel';
import { GraphQLDateTime, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import type { TieKind } from '../domain/conflicts.js';
import { ExpertTieKindEnum } from './panel.enums.js';

@InputType({ description: 'What ties an expert to an organisation. 专家关联' })
export class ExpertTieInput {
  @Field(() => ExpertTieKindEnum, { description: 'What it is. 关联类别' })
  @IsEnum(ExpertTieKindEnum)
  kind: TieKind;

  @Field(() => ID, { description: 'The organisation. 组织编号' })
  @IsId()
  organisationId: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; left out while it lasts. 截止日期' })
  @IsOptional()
  until?: LocalDate | null;
}

@InputType({ description: 'Enters an expert in the pool of a charity, or writes anew what is known of one. 专家入库' })
export class RegisterExpertInput {
  @Field(() => ID, { description: 'The charity whose pool it is. 主办机构编号' })
  @IsId()
  hostId: string;

  @Field(() => ID, { description: 'The person. 人员编号' })
  @IsId()
  personId: string;

  @Field(() => [String], { description: 'Fields, by code; ten at most. 专业领域' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  fields: string[];

  @Field(() => ID, { nullable: true, description: 'Where the expert works. 任职单位编号' })
  @IsOptional()
  @IsId()
  organisationId?: string | null;

  @Field(() => [ExpertTieInput], { defaultValue: [], description: 'Ties; those known before stay. 关联' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ExpertTieInput)
  ties: ExpertTieInput[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({
  description:
    'Takes experts of the pool into a round, before its close or after a draw that found no panel. 确定本轮专家',
})
export class AddRoundExpertsInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => [ID], { description: 'Experts of the pool of its charity, 500 at most. 专家编号' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsId({ each: true })
  expertIds: string[];

  @Field(() => String, {
    nullable: true,
    description: 'After a draw that found no panel: what the public value of the next one will be. 下次公共随机值约定',
  })
  @IsOptional()
  @ShortText(200)
  publicValueName?: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Declares a conflict with an application. 申明回避' })
export class DeclareConflictInput {
  @Field(() => ID, { description: 'The application. 申报书编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'An expert of the round whom the applicant asked to be recused; left out for yourself. 被申请回避的专家',
  })
  @IsOptional()
  @IsId()
  expertId?: string | null;

  @Field({ description: 'Why. 事由' })
  @ShortText(500)
  reason: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Draws the panel and assigns all reviews. 评审组抽签' })
export class DrawPanelInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field({ description: 'The public value that was named at the announcement, or for another draw. 公开随机值' })
  @ShortText(200)
  publicValue: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Not ranked before, whatever sheets are in; from then on without those that are missing. Left out: ranked once all are in. 评分截止时间',
  })
  @IsOptional()
  @IsDate()
  reviewUntil?: Date | null;

  @Field({
    defaultValue: false,
    description: 'Another draw, after one that found no panel, with the rules relaxed as they themselves say. 放宽条件',
  })
  @IsBoolean()
  relaxed: boolean;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Hands in the sheet on an application. 提交评分' })
export class SubmitScoreInput {
  @Field(() => ID, { description: 'Your review. 评审编号' })
  @IsId()
  reviewId: string;

  @Field(() => [Int], { description: 'Marks in the order of the criteria, each from 0 to its maximum. 各指标评分' })
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  marks: number[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Votes as a resident. 公众投票' })
export class CastBallotInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => [ID], { description: 'For which applications: as many as the rulebook allows. 所选项目' })
  @ArrayMaxSize(100)
  @IsId({ each: true })
  applicationIds: string[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Opens all sheets and ballots at once, and ranks. 评审排名' })
export class RankRoundInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@ArgsType()
export class ExpertsArgs extends PageArgs {
  @Field(() => ID, { description: 'The charity whose pool it is. 主办机构编号' })
  @IsId()
  hostId: string;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this round. 轮次编号' })
  @IsOptional()
  @IsId()
  roundId?: string;
}
