import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Public, SignedIn, type Actor, type Page } from '#platform';
import { MicroQueries } from '../app/micro-queries.js';
import { given } from './given.js';
import { idAfter, idCursor } from './id-page.js';
import { MicroProjectsArgs, PublishedMicroProjectsArgs } from './micro.inputs.js';
import { MicroApplicantLoader, MicroInspectionsLoader, MicroPayeeLoader } from './micro.loaders.js';
import {
  MicroInspectionType,
  MicroPayeeType,
  MicroProjectConnection,
  MicroProjectType,
  PublishedMicroProjectConnection,
  PublishedMicroProjectType,
} from './micro.type.js';

/** Reading small projects. */
@Resolver(() => MicroProjectType)
export class MicroResolver {
  constructor(private readonly queries: MicroQueries) {}

  @SignedIn()
  @Query(() => MicroProjectType, { description: 'One small project that you may read. 民生微实项目' })
  microProject(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The project. 项目编号') id: string,
  ): Promise<MicroProjectType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => MicroProjectConnection, {
    description: 'Small projects that you may read, newest first. 民生微实项目列表',
  })
  async microProjects(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: MicroProjectsArgs,
  ): Promise<Page<MicroProjectType>> {
    return keysetPage(await this.queries.page(actor, given(filter), idAfter(after), first + 1), first, idCursor, after);
  }

  @Public()
  @Query(() => PublishedMicroProjectConnection, {
    description: 'What was published of the small projects of a round, newest first. 民生微实项目公示',
  })
  async publishedMicroProjects(
    @Args() { first, after, roundId }: PublishedMicroProjectsArgs,
  ): Promise<Page<PublishedMicroProjectType>> {
    return keysetPage(await this.queries.published(roundId, idAfter(after), first + 1), first, idCursor, after);
  }

  @ResolveField(() => String, { description: 'Name of the applicant. 申报单位' })
  async organisation(@Parent() { organisationId }: MicroProjectType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(MicroApplicantLoader).load(organisationId)) ?? '';
  }

  @ResolveField(() => [MicroInspectionType], { description: 'Its inspections, in their order. 验收记录' })
  async inspections(@Parent() { id }: MicroProjectType, @Loaders() loaders: Loaders): Promise<MicroInspectionType[]> {
    return (await loaders.get(MicroInspectionsLoader).load(id)) ?? [];
  }

  @ResolveField(() => MicroPayeeType, {
    nullable: true,
    description: 'Where the subsidy goes, for the people of the charity that pays. 收款账户',
  })
  async payee(@Parent() { id }: MicroProjectType, @Loaders() loaders: Loaders): Promise<MicroPayeeType | null> {
    return (await loaders.get(MicroPayeeLoader).load(id)) ?? null;
  }
}

/** The applicant of a published project. */
@Resolver(() => PublishedMicroProjectType)
export class PublishedMicroResolver {
  @ResolveField(() => String, { description: 'Name of the applicant. 申报单位' })
  async organisation(
    @Parent() { organisationId }: PublishedMicroProjectType,
    @Loaders() loaders: Loaders,
  ): Promise<string> {
    return (await loaders.get(MicroApplicantLoader).load(organisationId)) ?? '';
  }
}
