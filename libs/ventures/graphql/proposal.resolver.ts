import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, SignedIn, type Actor } from '#platform';
import { DecidePayeeChange } from '../app/decide-payee-change.js';
import { DecideWriteOff } from '../app/decide-write-off.js';
import { ProposePayeeChange } from '../app/propose-payee-change.js';
import { ProposeWriteOff } from '../app/propose-write-off.js';
import { VentureProjectType } from './project.type.js';
import { ProjectPayeeChangesLoader, ProjectWriteOffsLoader } from './proposal.loaders.js';
import {
  DecidePayeeChangeInput,
  DecideWriteOffInput,
  ProposePayeeChangeInput,
  ProposeWriteOffInput,
  VenturePayeeChangeType,
  VentureWriteOffType,
} from './proposal.type.js';

/** What one person proposes of a project and another decides. */
@Resolver(() => VentureProjectType)
export class ProposalResolver {
  constructor(
    private readonly proposing: ProposeWriteOff,
    private readonly deciding: DecideWriteOff,
    private readonly asking: ProposePayeeChange,
    private readonly changing: DecidePayeeChange,
  ) {}

  @SignedIn()
  @Mutation(() => VentureProjectType, { description: 'Proposes to give up what will not come back. 申请核销' })
  proposeWriteOff(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Of which project, and why. 项目与理由' }) input: ProposeWriteOffInput,
  ): Promise<VentureProjectType> {
    return this.proposing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, {
    description: 'Decides, as the accountant and another person, whether a claim is given up. 核销审批',
  })
  decideWriteOff(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Of which project, and how. 项目与结论' }) input: DecideWriteOffInput,
  ): Promise<VentureProjectType> {
    return this.deciding.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, {
    description: 'Asks for another account, as the organisation. 申请变更收款账户',
  })
  proposePayeeChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Of which project, which account, and why. 项目、账户与理由' })
    input: ProposePayeeChangeInput,
  ): Promise<VentureProjectType> {
    return this.asking.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, {
    description: 'Decides, for the charity, whether what is not released yet goes there. 变更收款账户复核',
  })
  decidePayeeChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Of which project, and how. 项目与结论' }) input: DecidePayeeChangeInput,
  ): Promise<VentureProjectType> {
    return this.changing.execute(actor, input);
  }

  @ResolveField(() => [VentureWriteOffType], { description: 'What was proposed to be given up of its claim. 核销申请' })
  async writeOffs(@Parent() { id }: VentureProjectType, @Loaders() loaders: Loaders): Promise<VentureWriteOffType[]> {
    return (await loaders.get(ProjectWriteOffsLoader).load(id)) ?? [];
  }

  @ResolveField(() => [VenturePayeeChangeType], { description: 'Changes of its account, in their order. 收款账户变更' })
  async payeeChanges(
    @Parent() { id }: VentureProjectType,
    @Loaders() loaders: Loaders,
  ): Promise<VenturePayeeChangeType[]> {
    return (await loaders.get(ProjectPayeeChangesLoader).load(id)) ?? [];
  }
}
