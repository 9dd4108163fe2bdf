import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, IsId, Loaders, Public, SignedIn, type Actor } from '#platform';
import { OpenBooks } from '../app/open-book.js';
import { SpendingSourcesQuery } from '../app/spending-sources.js';
import { DonationType } from './donation.type.js';
import { OpenBookType } from './open-book.type.js';
import { GiftTraceLoader } from './trace.loader.js';
import { GiftTraceType, SpendingSourcesType } from './trace.type.js';

/** Which spending of which fund. */
@ArgsType()
class SpendingSourcesArgs {
  @Field(() => ID, { description: 'The fund. 基金编号' })
  @IsId()
  fundId: string;

  @Field(() => ID, { description: 'The case, order or project, as the journal refers to it. 支出编号' })
  @IsId()
  spentId: string;
}

/** The open book: the way of every gift, every spending back to its gifts, and the sums that everybody may read. */
@Resolver(() => DonationType)
export class OpenBookResolver {
  constructor(
    private readonly books: OpenBooks,
    private readonly sources: SpendingSourcesQuery,
  ) {}

  @Public()
  @Query(() => OpenBookType, { description: 'Income, spending and balance of a fund, of one instant. 公开账本' })
  openBook(@IdArg('fundId', 'The fund. 基金编号') fundId: string): Promise<OpenBookType> {
    return this.books.of(fundId);
  }

  @SignedIn()
  @Query(() => SpendingSourcesType, {
    description: 'Any spending back to its gifts, for who may read the books of the fund. 支出溯源',
  })
  spendingSources(
    @CurrentActor() actor: Actor,
    @Args() { fundId, spentId }: SpendingSourcesArgs,
  ): Promise<SpendingSourcesType> {
    return this.sources.of(actor, fundId, spentId);
  }

  @ResolveField(() => GiftTraceType, { description: 'What became of it, to the fen. 捐赠去向' })
  async trace(@Parent() { id }: DonationType, @Loaders() loaders: Loaders): Promise<GiftTraceType | undefined> {
    return loaders.get(GiftTraceLoader).load(id);
  }
}
