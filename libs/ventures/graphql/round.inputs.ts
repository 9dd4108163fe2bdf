import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsEnum, IsOptional } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { RoundState } from '../domain/round.states.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { Preset } from '../domain/rulebook-presets.js';
import { RoundKindEnum, RoundStateEnum, RulebookPresetEnum } from './round.enums.js';

@ArgsType()
export class VentureRoundsArgs extends PageArgs {
  @Field(() => RoundKindEnum, { nullable: true, description: 'Only of this kind. 类别' })
  @IsOptional()
  @IsEnum(RoundKindEnum)
  kind?: Rulebook['kind'];

  @Field(() => RoundStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(RoundStateEnum)
  state?: RoundState;

  @Field(() => ID, { nullable: true, description: 'Only of this charity. 主办方' })
  @IsOptional()
  @IsId()
  hostId?: string;

  @Field(() => ID, { nullable: true, description: 'Only of this region, with all below it. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;
}

@InputType({ description: 'Drafts a round from the published rules of a city. 创建轮次' })
export class CreateVentureRoundInput {
  @Field(() => ID, { description: 'The charity that runs it. 主办方' })
  @IsId()
  hostId: string;

  @Field(() => ID, { description: 'A fund of the charity, which pays. 基金' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'A purpose of the fund, which pays. 用途' })
  @IsId()
  purposeId: string;

  @Field({ description: 'Title. 名称' })
  @ShortText(120)
  title: string;

  @Field(() => RulebookPresetEnum, { description: 'Whose rules to begin with. 规则模板' })
  @IsEnum(RulebookPresetEnum)
  preset: Preset;

  @Field(() => GraphQLDateTime, { description: 'Takes applications from here on. 申报开始时间' })
  @IsDate()
  openAt: Date;

  @Field(() => GraphQLDateTime, { description: 'The last instant that counts. 申报截止时间' })
  @IsDate()
  closeAt: Date;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class RoundStepInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Changes a draft; what is left out stays. 修改轮次' })
export class EditVentureRoundInput extends RoundStepInput {
  @Field(() => String, { nullable: true, description: 'Title. 名称' })
  @IsOptional()
  @ShortText(120)
  title?: string;

  @Field(() => String, { nullable: true, description: 'The whole rulebook as JSON, as `rulebook` gives it. 规则' })
  @IsOptional()
  @ShortText(32_768)
  rulebook?: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Takes applications from here on. 申报开始时间' })
  @IsOptional()
  @IsDate()
  openAt?: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The last instant that counts. 申报截止时间' })
  @IsOptional()
  @IsDate()
  closeAt?: Date;
}

@InputType({ description: 'Announces a round: pins its rules and dates. 公告轮次' })
export class AnnounceRoundInput extends RoundStepInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What the public value of the draw will be, such as a lottery of a later day; not for small projects. 公共随机值约定',
  })
  @IsOptional()
  @ShortText(200)
  publicValueName?: string;
}

@InputType({ description: 'Calls a round off before its contracts. 取消轮次' })
export class CancelRoundInput extends RoundStepInput {
  @Field({ description: 'Why, for everybody. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Begins to screen what was in at the close. 开始资格审查' })
export class StartScreeningInput extends RoundStepInput {}

@InputType({ description: 'Ends the screening and lets the reviews begin. 进入评审' })
export class StartReviewInput extends RoundStepInput {}
