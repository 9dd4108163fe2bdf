import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, SignedIn, type Actor, type Page } from '#platform';
import { ProjectQueries } from '../app/project-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { VentureMilestoneType } from './milestone.type.js';
import { VentureProjectsArgs } from './project.inputs.js';
import {
  ProjectAuditLoader,
  ProjectMilestonesLoader,
  ProjectTitleLoader,
  ProjectTranchesLoader,
} from './project.loaders.js';
import { VentureAuditType, VentureProjectConnection, VentureProjectType, VentureTrancheType } from './project.type.js';

/** Reading projects. */
@Resolver(() => VentureProjectType)
export class ProjectResolver {
  constructor(private readonly queries: ProjectQueries) {}

  @SignedIn()
  @Query(() => VentureProjectType, {
    description: 'One project, for its organisation and the staff of its round. 项目',
  })
  ventureProject(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The application. 申报编号') id: string,
  ): Promise<VentureProjectType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => VentureProjectConnection, { description: 'Projects of a round that you may see. 项目列表' })
  async ventureProjects(
    @CurrentActor() actor: Actor,
    @Args() { roundId, first, after }: VentureProjectsArgs,
  ): Promise<Page<VentureProjectType>> {
    return keysetPage(await this.queries.ofRound(actor, roundId, idAfter(after), first + 1), first, idCursor, after);
  }

  @ResolveField(() => String, { description: 'Title of the project. 项目名称' })
  async title(@Parent() { id }: VentureProjectType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(ProjectTitleLoader).load(id)) ?? '';
  }

  @ResolveField(() => [VentureTrancheType], { description: 'Its tranches, in their order. 各期拨付' })
  async tranches(@Parent() { id }: VentureProjectType, @Loaders() loaders: Loaders): Promise<VentureTrancheType[]> {
    return (await loaders.get(ProjectTranchesLoader).load(id)) ?? [];
  }

  @ResolveField(() => [VentureMilestoneType], { description: 'Its milestones. 里程碑' })
  async milestones(@Parent() { id }: VentureProjectType, @Loaders() loaders: Loaders): Promise<VentureMilestoneType[]> {
    return (await loaders.get(ProjectMilestonesLoader).load(id)) ?? [];
  }

  @ResolveField(() => VentureAuditType, { nullable: true, description: 'Its audit. 审计' })
  async audit(@Parent() { id }: VentureProjectType, @Loaders() loaders: Loaders): Promise<VentureAuditType | null> {
    return (await loaders.get(ProjectAuditLoader).load(id)) ?? null;
  }
}
