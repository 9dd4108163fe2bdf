import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, ReceivedAt, Requires, type Actor } from '#platform';
import { ConfirmMicroProject } from '../app/confirm-micro-project.js';
import { DraftMicroProject } from '../app/draft-micro-project.js';
import { EditMicroProject } from '../app/edit-micro-project.js';
import { PublishMicroNotice } from '../app/publish-micro-notice.js';
import { SubmitMicroProject } from '../app/submit-micro-project.js';
import {
  ConfirmMicroProjectInput,
  DraftMicroProjectInput,
  EditMicroProjectInput,
  PublishMicroNoticeInput,
  SubmitMicroProjectInput,
} from './micro.inputs.js';
import { MicroProjectType } from './micro.type.js';

/** From the application to the confirmation. */
@Resolver(() => MicroProjectType)
export class MicroApplicationResolver {
  constructor(
    private readonly drafting: DraftMicroProject,
    private readonly editing: EditMicroProject,
    private readonly submitting: SubmitMicroProject,
    private readonly publishing: PublishMicroNotice,
    private readonly confirming: ConfirmMicroProject,
  ) {}

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Begins an application for a small project. 填写申报' })
  draftMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is applied for. 申报内容' }) input: DraftMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.drafting.execute(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Writes an application anew. 修改申报' })
  editMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what it says. 申报内容' }) input: EditMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.editing.execute(actor, input);
  }

  @Requires('ventures.apply')
  @Mutation(() => MicroProjectType, { description: 'Hands an application in. 提交申报' })
  submitMicroProject(
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Args('input', { description: 'Which one. 项目' }) input: SubmitMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.submitting.execute(actor, input, receivedAt);
  }

  @Requires('ventures.manage')
  @Mutation(() => [MicroProjectType], { description: 'Publishes reviewed small projects. 公示' })
  publishMicroNotice(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which ones. 轮次与项目' }) input: PublishMicroNoticeInput,
  ): Promise<MicroProjectType[]> {
    return this.publishing.execute(actor, input);
  }

  @Requires('ventures.check')
  @Mutation(() => MicroProjectType, { description: 'Confirms a small project, as the second person. 确认立项' })
  confirmMicroProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 项目' }) input: ConfirmMicroProjectInput,
  ): Promise<MicroProjectType> {
    return this.confirming.execute(actor, input);
  }
}
