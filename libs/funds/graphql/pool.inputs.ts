import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import type { MatchVerdict } from '../app/review-match.js';
import { MatchVerdictEnum } from './pool.enums.js';

@InputType({ description: 'Fen of the sponsor for fen of a donor, such as 1 for 3. 配捐比例' })
export class MatchingFactorInput {
  @Field(() => Int, { description: 'Of the sponsor, 1 to 1,000. 分子' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  numerator: number;

  @Field(() => Int, { description: 'Of the donor, 1 to 1,000. 分母' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  denominator: number;
}

@InputType({ description: 'A pool as an officer of the charity draws it up with a sponsor. 设立配捐池' })
export class CreateMatchingPoolInput {
  @Field(() => ID, { description: 'The charity that holds the money. 慈善组织' })
  @IsId()
  hostId: string;

  @Field(() => ID, { description: 'The organisation that gives it. 配捐方' })
  @IsId()
  sponsorId: string;

  @Field({ description: 'Its name. 名称' })
  @ShortText(100)
  name: string;

  @Field(() => ID, { nullable: true, description: 'It follows all drives of this fund; or drives are named. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'It follows these drives, at most 100. 活动' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsId({ each: true })
  driveIds: string[];

  @Field(() => LocalDateScalar, { description: 'First day of payments that are matched. 起始日' })
  @IsString()
  from: string;

  @Field(() => LocalDateScalar, { description: 'Last day; the pool ends with it. 截止日' })
  @IsString()
  to: string;

  @Field(() => MatchingFactorInput, { description: 'How much follows a gift. 比例' })
  @ValidateNested()
  @Type(() => MatchingFactorInput)
  factor: MatchingFactorInput;

  @Field(() => FenScalar, { nullable: true, description: 'So much of one gift counts. 单笔上限' })
  @IsOptional()
  @IsInt()
  @Min(1)
  capPerGift?: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'For one donor on one day. 单人单日上限' })
  @IsOptional()
  @IsInt()
  @Min(1)
  capPerDonorDay?: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'For one drive. 单个活动上限' })
  @IsOptional()
  @IsInt()
  @Min(1)
  capPerDrive?: number | null;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Records that the sponsor’s money is on the account of the charity. 登记配捐资金到账' })
export class FundMatchingPoolInput {
  @Field(() => ID, { description: 'The pool. 配捐池' })
  @IsId()
  poolId: string;

  @Field(() => FenScalar, { description: 'How much, above zero. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field({ description: 'Reference of the bank. 银行回单号' })
  @ShortText(60)
  bankReference: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Publishes the rules as the second person; gifts are matched from now on. 启用配捐池' })
export class ActivateMatchingPoolInput {
  @Field(() => ID, { description: 'The pool. 配捐池' })
  @IsId()
  poolId: string;
}

@InputType({ description: 'Ends a pool before its date. 结束配捐' })
export class EndMatchingPoolInput {
  @Field(() => ID, { description: 'The pool. 配捐池' })
  @IsId()
  poolId: string;
}

@InputType({ description: 'Records that what was left went back to the sponsor. 登记余额退回' })
export class ReleaseMatchingPoolInput {
  @Field(() => ID, { description: 'The pool. 配捐池' })
  @IsId()
  poolId: string;

  @Field({ description: 'Reference of the bank. 银行回单号' })
  @ShortText(60)
  bankReference: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Decides a held match, as somebody else than its donor. 复核配捐' })
export class ReviewHeldMatchInput {
  @Field(() => ID, { description: 'The match. 配捐' })
  @IsId()
  matchId: string;

  @Field(() => MatchVerdictEnum, { description: 'What becomes of it. 结论' })
  @IsEnum(MatchVerdictEnum)
  verdict: MatchVerdict;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** What a list of pools is narrowed by. */
@ArgsType()
export class MatchingPoolsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this charity. 慈善组织' })
  @IsOptional()
  @IsId()
  hostId?: string;

  @Field(() => ID, { nullable: true, description: 'Only pools that name this drive, or this fund. 活动或基金' })
  @IsOptional()
  @IsId()
  coveredId?: string;
}

/** Which pool's held matches are listed. */
@ArgsType()
export class HeldMatchesArgs extends PageArgs {
  @Field(() => ID, { description: 'The pool. 配捐池' })
  @IsId()
  poolId: string;
}
