import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { localDate } from '#kernel';
import { CurrentActor, IdArg, LocalDateScalar, SignedIn, type Actor } from '#platform';
import { ApproveManagementFee } from '../app/approve-management-fee.js';
import { BookUnits } from '../app/book-units.js';
import { CloseBooks } from '../app/close-books.js';
import { RequestManagementFee } from '../app/request-management-fee.js';
import { SetFeeLimit } from '../app/set-fee-limit.js';
import {
  ApproveManagementFeeInput,
  CloseBooksInput,
  RequestManagementFeeInput,
  SetManagementFeeLimitInput,
} from './fund-books.inputs.js';
import { ManagementFeeType, TrialBalanceLineType } from './fund-books.type.js';

/** Trial balance, closing and management fees of a fund's books. */
@Resolver()
export class FundBooksResolver {
  constructor(
    private readonly units: BookUnits,
    private readonly closing: CloseBooks,
    private readonly request: RequestManagementFee,
    private readonly approve: ApproveManagementFee,
    private readonly limit: SetFeeLimit,
  ) {}

  @SignedIn()
  @Query(() => [TrialBalanceLineType], {
    description: 'The accounts of a fund, or of a charity itself, in the year of a day, up to its end. 科目余额表',
  })
  trialBalance(
    @CurrentActor() actor: Actor,
    @IdArg('fundId', 'The fund, or the charity for its own books. 基金或慈善组织') fundId: string,
    @Args('at', { type: () => LocalDateScalar, description: 'The last day that counts. 截止日期' }) at: string,
  ): Promise<TrialBalanceLineType[]> {
    return this.units.on(actor, fundId, localDate(at));
  }

  @SignedIn()
  @Mutation(() => [TrialBalanceLineType], {
    description: 'Closes a year that is over, by an accountant; answers what it carries into the next. 年度结转',
  })
  closeBooks(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose books, and which year. 账套与年度' }) input: CloseBooksInput,
  ): Promise<TrialBalanceLineType[]> {
    return this.closing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => ManagementFeeType, { description: 'Asks for a management fee within its limit. 申请提取管理费' })
  requestManagementFee(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Of which purpose, and how much. 用途与金额' }) input: RequestManagementFeeInput,
  ): Promise<ManagementFeeType> {
    return this.request.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => ManagementFeeType, { description: 'Approves a management fee as the second person. 批准提取管理费' })
  approveManagementFee(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 管理费' }) input: ApproveManagementFeeInput,
  ): Promise<ManagementFeeType> {
    return this.approve.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Sets how much of a year’s income a fund pays its host at most. 设定管理费比例' })
  setManagementFeeLimit(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which fund, and how much. 基金与比例' }) input: SetManagementFeeLimitInput,
  ): Promise<number> {
    return this.limit.execute(actor, input);
  }
}
