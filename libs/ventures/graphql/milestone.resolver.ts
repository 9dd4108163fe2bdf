import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, SignedIn, type Actor } from '#platform';
import { EvaluateMilestone } from '../app/evaluate-milestone.js';
import { ReportMilestone } from '../app/report-milestone.js';
import { VentureEvaluationType, VentureMilestoneType, VentureReportType } from './milestone.type.js';
import { EvaluateMilestoneInput, ReportMilestoneInput } from './project.inputs.js';
import { MilestoneEvaluationsLoader, MilestoneReportsLoader } from './project.loaders.js';

/** Milestones of projects. */
@Resolver(() => VentureMilestoneType)
export class MilestoneResolver {
  constructor(
    private readonly reporting: ReportMilestone,
    private readonly evaluating: EvaluateMilestone,
  ) {}

  @SignedIn()
  @Mutation(() => VentureReportType, { description: 'Reports how far a project has come. 提交进展报告' })
  reportMilestone(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which milestone, and what was done. 里程碑与内容' }) input: ReportMilestoneInput,
  ): Promise<VentureReportType> {
    return this.reporting.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureEvaluationType, { description: 'Evaluates a project at half-time or at its end. 评估里程碑' })
  evaluateMilestone(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which milestone, and the verdict. 里程碑与结论' }) input: EvaluateMilestoneInput,
  ): Promise<VentureEvaluationType> {
    return this.evaluating.execute(actor, input);
  }

  @ResolveField(() => [VentureReportType], { description: 'What was reported. 进展报告' })
  async reports(@Parent() { id }: VentureMilestoneType, @Loaders() loaders: Loaders): Promise<VentureReportType[]> {
    return (await loaders.get(MilestoneReportsLoader).load(id)) ?? [];
  }

  @ResolveField(() => [VentureEvaluationType], { description: 'What evaluations found. 评估' })
  async evaluations(
    @Parent() { id }: VentureMilestoneType,
    @Loaders() loaders: Loaders,
  ): Promise<VentureEvaluationType[]> {
    return (await loaders.get(MilestoneEvaluationsLoader).load(id)) ?? [];
  }
}
