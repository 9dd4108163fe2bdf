import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { EndMicroProject } from '../app/end-micro-project.js';
import { ReturnMicroProject } from '../app/return-micro-project.js';
import { ReviewMicroProject } from '../app/review-micro-project.js';
import {
  RejectMicroProjectInput,
  ReturnMicroProjectInput,
  ReviewMicroProjectInput,
  TerminateMicroProjectInput,
  WithdrawMicroProjectInput,
} from './micro.inputs.js';
import { MicroProjectType } from './micro.type.js';

/** What is decided of an application, and how a project ends early. */
@Resolver(() => MicroProjectType)
export class MicroDecisionsResolver {
  constructor(
    private readonly returning: ReturnMicroProject,
    private readonly reviewing: ReviewMicroProject,
    private readonly ending: EndMicroProject,
  ) {}

  @Requires('ventures.manage')
  @Mutation(() => MicroProjectType, { description: 'Sends an application back to be completed. 退回补正' })
  returnMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 项目与原因' }) input: ReturnMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.returning.execute(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => MicroProjectType, { description: 'Refuses an application. 不予通过' })
  rejectMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 项目与原因' }) input: RejectMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.returning.reject(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => MicroProjectType, { description: 'Finds an application good and promises a subsidy. 审核' })
  reviewMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and how much at most. 项目与上限' }) input: ReviewMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.reviewing.execute(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Takes a small project back. 撤回' })
  withdrawMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 项目' }) input: WithdrawMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.ending.withdraw(actor, input);
  }

  @Requires('ventures.manage')
  @Mutation(() => MicroProjectType, { description: 'Ends a confirmed small project. 终止' })
  terminateMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 项目与原因' }) input: TerminateMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.ending.terminate(actor, input);
  }
}
