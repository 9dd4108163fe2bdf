import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  IdArg,
  keysetPage,
  Loaders,
  OptionalActor,
  Public,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { ProviderQueries } from '../app/provider-queries.js';
import { RegisterProvider } from '../app/register-provider.js';
import { ResumeProvider } from '../app/resume-provider.js';
import { ReviewProvider } from '../app/review-provider.js';
import { SuspendProvider } from '../app/suspend-provider.js';
import { ProviderReasonLoader } from './catalogue.loaders.js';
import { idAfter, idCursor } from './id-page.js';
import {
  ProvidersArgs,
  RegisterProviderInput,
  ResumeProviderInput,
  ReviewProviderInput,
  SuspendProviderInput,
} from './provider.inputs.js';
import { ProviderConnection, ProviderType } from './provider.type.js';

/** Providers: approved ones everybody may see. */
@Resolver(() => ProviderType)
export class ProviderResolver {
  constructor(
    private readonly queries: ProviderQueries,
    private readonly register: RegisterProvider,
    private readonly review: ReviewProvider,
    private readonly suspend: SuspendProvider,
    private readonly resume: ResumeProvider,
  ) {}

  @Public()
  @Query(() => ProviderType, { description: 'One provider. 服务机构' })
  provider(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('id', 'The provider. 服务机构编号') id: string,
  ): Promise<ProviderType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => ProviderConnection, { description: 'Providers that you may see, newest first. 服务机构列表' })
  async providers(
    @OptionalActor() actor: Actor | undefined,
    @Args() { state, first, after }: ProvidersArgs,
  ): Promise<Page<ProviderType>> {
    return keysetPage(await this.queries.page(actor, state, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => [ProviderType], { description: 'Providers that you work for, newest first. 我的服务机构' })
  myProviders(@CurrentActor() actor: Actor): Promise<ProviderType[]> {
    return this.queries.mine(actor);
  }

  @Requires('provider.register')
  @Mutation(() => ProviderType, { description: 'Registers an organisation as a provider. 登记服务机构' })
  registerProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The provider. 登记内容' }) input: RegisterProviderInput,
  ): Promise<ProviderType> {
    return this.register.execute(actor, input);
  }

  @Requires('provider.review')
  @Mutation(() => ProviderType, { description: 'Approves or rejects a provider. 审核服务机构' })
  reviewProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The review. 审核内容' }) { reason = null, ...review }: ReviewProviderInput,
  ): Promise<ProviderType> {
    return this.review.execute(actor, { ...review, reason });
  }

  @Requires('provider.review')
  @Mutation(() => ProviderType, { description: 'Suspends a provider. 暂停服务机构' })
  suspendProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 服务机构与原因' }) input: SuspendProviderInput,
  ): Promise<ProviderType> {
    return this.suspend.execute(actor, input);
  }

  @Requires('provider.review')
  @Mutation(() => ProviderType, { description: 'Lets a suspended provider go on. 恢复服务机构' })
  resumeProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 服务机构' }) { providerId }: ResumeProviderInput,
  ): Promise<ProviderType> {
    return this.resume.execute(actor, providerId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it was rejected or suspended; null for who has no part in it. 原因',
  })
  async reason(@Parent() { id }: ProviderType, @Loaders() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(ProviderReasonLoader).load(id)) ?? null;
  }
}
