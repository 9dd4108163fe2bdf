import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import { CurrentActor, IdArg, keysetPage, Loaders, Public, Requires, SignedIn, type Actor, type Page } from '#platform';
import { CreateCommunityFund } from '../app/create-community-fund.js';
import { FundQueries } from '../app/fund-queries.js';
import { RegisterHostCharity } from '../app/register-host-charity.js';
import { SuspendHostCharity } from '../app/suspend-host-charity.js';
import {
  CommunityFundsArgs,
  CreateCommunityFundInput,
  RegisterHostCharityInput,
  SuspendHostCharityInput,
} from './fund.inputs.js';
import { FundPurposesLoader, FundSeatsLoader, HostCharityLoader } from './fund.loaders.js';
import {
  CommunityFundConnection,
  CommunityFundType,
  FundPurposeType,
  FundSeatType,
  HostCharityType,
} from './fund.type.js';

/** Host charities and community funds: what they are is public. */
@Resolver(() => CommunityFundType)
export class FundResolver {
  constructor(
    private readonly queries: FundQueries,
    private readonly create: CreateCommunityFund,
    private readonly register: RegisterHostCharity,
    private readonly suspend: SuspendHostCharity,
  ) {}

  @Public()
  @Query(() => CommunityFundType, { description: 'One community fund. 社区公益金' })
  communityFund(@IdArg('id', 'The fund. 基金编号') id: string): Promise<CommunityFundType> {
    return this.queries.one(id);
  }

  @Public()
  @Query(() => CommunityFundConnection, { description: 'Community funds, oldest first. 社区公益金列表' })
  async communityFunds(@Args() args: CommunityFundsArgs): Promise<Page<CommunityFundType>> {
    const { hostId, regionId, after, first } = args;
    const rows = await this.queries.page({ hostId, regionId }, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => CommunityFundType, { description: 'Sets up a fund under a host charity. 设立社区公益金' })
  createCommunityFund(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The fund. 基金内容' }) input: CreateCommunityFundInput,
  ): Promise<CommunityFundType> {
    return this.create.execute(actor, input);
  }

  @Requires('charity.register')
  @Mutation(() => HostCharityType, { description: 'Enters a charity with its certificates. 登记慈善组织' })
  async registerHostCharity(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The charity. 慈善组织内容' }) input: RegisterHostCharityInput,
    @Loaders() loaders: Loaders,
  ): Promise<HostCharityType | undefined> {
    const { id } = await this.register.execute(actor, input);
    return loaders.get(HostCharityLoader).load(id);
  }

  @Requires('charity.supervise')
  @Mutation(() => HostCharityType, { description: 'Suspends a charity, or lets it go on. 暂停或恢复慈善组织' })
  async suspendHostCharity(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 慈善组织与原因' }) input: SuspendHostCharityInput,
    @Loaders() loaders: Loaders,
  ): Promise<HostCharityType | undefined> {
    const { id } = await this.suspend.execute(actor, input);
    return loaders.get(HostCharityLoader).load(id);
  }

  @ResolveField(() => HostCharityType, { description: 'The host charity. 托管慈善组织' })
  async host(
    @Parent() { hostId }: CommunityFundType,
    @Loaders() loaders: Loaders,
  ): Promise<HostCharityType | undefined> {
    return loaders.get(HostCharityLoader).load(hostId);
  }

  @ResolveField(() => [FundPurposeType], { description: 'Its purposes. 用途' })
  async purposes(@Parent() { id }: CommunityFundType, @Loaders() loaders: Loaders): Promise<FundPurposeType[]> {
    return (await loaders.get(FundPurposesLoader).load(id)) ?? [];
  }

  @ResolveField(() => [FundSeatType], { description: 'Its committee and supervisors. 管委会与监督员' })
  async seats(@Parent() { id }: CommunityFundType, @Loaders() loaders: Loaders): Promise<FundSeatType[]> {
    return (await loaders.get(FundSeatsLoader).load(id)) ?? [];
  }
}

/** Lists are ordered by id, which is ordered by time. */
export const idCursor = (row: { id: string }): string => encodeCursor([row.id]);

/** The id in a cursor. Throws BAD_USER_INPUT. */
export const idAfter = (after: string | null | undefined): string | null =>
  after ? decodeCursor(after, ['id'])[0] : null;
