import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, ReceivedAt, Requires, type Actor } from '#platform';
import { AppealIneligibility } from '../app/appeal-ineligibility.js';
import { DraftApplication } from '../app/draft-application.js';
import { EditApplication } from '../app/edit-application.js';
import { SubmitApplication } from '../app/submit-application.js';
import { WithdrawApplication } from '../app/withdraw-application.js';
import {
  AppealIneligibilityInput,
  DraftVentureApplicationInput,
  EditVentureApplicationInput,
  SubmitApplicationInput,
  WithdrawVentureApplicationInput,
} from './application.inputs.js';
import { VentureApplicationType } from './application.type.js';
import { given } from './given.js';

/** The steps of an applicant. */
@Resolver(() => VentureApplicationType)
export class ApplicationStepsResolver {
  constructor(
    private readonly drafting: DraftApplication,
    private readonly editing: EditApplication,
    private readonly submitting: SubmitApplication,
    private readonly withdrawing: WithdrawApplication,
    private readonly appealing: AppealIneligibility,
  ) {}

  @Requires('ventures.apply')
  @Mutation(() => VentureApplicationType, { description: 'Draws an application up. 填写申报书' })
  draftVentureApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What it says. 申报内容' }) input: DraftVentureApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.drafting.execute(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => VentureApplicationType, { description: 'Changes what was not handed in or came back. 修改申报书' })
  editVentureApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What changes. 修改内容' }) input: EditVentureApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.editing.execute(actor, given(input));
  }

  @Requires('ventures.apply')
  @Mutation(() => VentureApplicationType, { description: 'Hands an application in; never after the close. 提交申报书' })
  submitApplication(
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Args('input', { description: 'Which one. 申报书' }) input: SubmitApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.submitting.execute(actor, input, receivedAt);
  }

  @Requires('ventures.apply')
  @Mutation(() => VentureApplicationType, { description: 'Takes an application back. 撤回申报' })
  withdrawVentureApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 申报书' }) input: WithdrawVentureApplicationInput,
  ): Promise<VentureApplicationType> {
    return this.withdrawing.execute(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => VentureApplicationType, { description: 'Appeals against ineligibility. 申诉' })
  appealIneligibility(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, on what grounds. 申报书与理由' }) input: AppealIneligibilityInput,
  ): Promise<VentureApplicationType> {
    return this.appealing.execute(actor, input);
  }
}
