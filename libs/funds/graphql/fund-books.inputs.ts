import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId } from '#platform';
import { MOST_FEE_PERMILLE } from '../domain/management-fee.js';

const KEY = 'Your own key: repeating the call does nothing twice. 幂等键';

@InputType({ description: 'Closes a year that is over. 年度结转' })
export class CloseBooksInput {
  @Field(() => ID, { description: 'The fund, or the charity for its own books. 基金或慈善组织' })
  @IsId()
  unitId: string;

  @Field(() => Int, { description: 'The year. 年度' })
  @IsInt()
  @Min(2000)
  @Max(2200)
  year: number;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Asks for a management fee within its limit. 申请提取管理费' })
export class RequestManagementFeeInput {
  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'The purpose that bears it. 用途' })
  @IsId()
  purposeId: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Approves a management fee as the second person. 批准提取管理费' })
export class ApproveManagementFeeInput {
  @Field(() => ID, { description: 'The fee. 管理费' })
  @IsId()
  feeId: string;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Sets how much of a year’s income a fund pays its host at most. 设定管理费比例' })
export class SetManagementFeeLimitInput {
  @Field(() => ID, { description: 'The fund. 基金' })
  @IsId()
  fundId: string;

  @Field(() => Int, { description: 'Thousandths of the income of the year, at most 100. 千分比' })
  @IsInt()
  @Min(0)
  @Max(MOST_FEE_PERMILLE)
  permille: number;
}
