import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Public, SignedIn, type Actor, type Page } from '#platform';
import { ApplyForGrant } from '../app/apply-for-grant.js';
import { GrantClock } from '../app/grant-clock.js';
import { GrantQueries } from '../app/grant-queries.js';
import { ApplyForEmergencyGrantInput, EmergencyGrantsArgs } from './emergency-grant.inputs.js';
import {
  EmergencyGrantConnection,
  EmergencyGrantGroupType,
  EmergencyGrantType,
  GrantApprovalType,
  GrantCaseType,
} from './emergency-grant.type.js';
import { idAfter, idCursor } from './fund.resolver.js';
import { GrantApprovalsLoader, GrantCaseLoader } from './grant.loaders.js';

/** Emergency grants, for who works on them; everybody may read how many there were. */
@Resolver(() => EmergencyGrantType)
export class EmergencyGrantResolver {
  constructor(
    private readonly queries: GrantQueries,
    private readonly apply: ApplyForGrant,
    private readonly clock: GrantClock,
  ) {}

  @SignedIn()
  @Query(() => EmergencyGrantType, { description: 'One grant, for who works on it. 救急难' })
  emergencyGrant(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The grant. 救助编号') id: string,
  ): Promise<EmergencyGrantType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => EmergencyGrantConnection, { description: 'Grants that you may see, newest first. 救急难列表' })
  async emergencyGrants(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: EmergencyGrantsArgs,
  ): Promise<Page<EmergencyGrantType>> {
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @Public()
  @Query(() => [EmergencyGrantGroupType], {
    description: 'Paid grants of a fund by purpose, nobody told apart. 救急难汇总',
  })
  emergencyGrantSummary(@IdArg('fundId', 'The fund. 基金编号') fundId: string): Promise<EmergencyGrantGroupType[]> {
    return this.queries.summary(fundId);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Asks a fund for emergency help. 申请救急难' })
  applyForEmergencyGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The application. 申请内容' }) input: ApplyForEmergencyGrantInput,
  ): Promise<EmergencyGrantType> {
    const { household, ...contact } = input.contact;
    const members = household.map(({ name, phone = null, documentNumber = null }) => ({ name, phone, documentNumber }));
    return this.apply.execute(actor, { ...input, contact: { ...contact, household: members } });
  }

  @ResolveField(() => Boolean, { description: 'The money was sent, or still waits, after its time. 拨付是否超时' })
  moneyOverdue(@Parent() grant: EmergencyGrantType): boolean {
    return this.clock.moneyLate({ payDueAt: grant.payDueAt, sentAt: grant.paidAt });
  }

  @ResolveField(() => Boolean, { description: 'The papers came, or still miss, after their time. 材料是否超时' })
  papersOverdue(@Parent() grant: EmergencyGrantType): boolean {
    return this.clock.papersLate(grant);
  }

  @ResolveField(() => [GrantApprovalType], { description: 'Its approvals, oldest first. 批准记录' })
  async approvals(@Parent() { id }: EmergencyGrantType, @Loaders() loaders: Loaders): Promise<GrantApprovalType[]> {
    return (await loaders.get(GrantApprovalsLoader).load(id)) ?? [];
  }

  @ResolveField(() => GrantCaseType, {
    nullable: true,
    description: 'Who is helped and why; null for who does not work on the case. 个案信息',
  })
  async case(@Parent() { id }: EmergencyGrantType, @Loaders() loaders: Loaders): Promise<GrantCaseType | null> {
    return (await loaders.get(GrantCaseLoader).load(id)) ?? null;
  }
}
