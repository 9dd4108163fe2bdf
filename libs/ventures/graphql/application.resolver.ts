import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  IdArg,
  keysetPage,
  Loaders,
  PageArgs,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { ApplicationQueries } from '../app/application-queries.js';
import { VentureTasks } from '../app/venture-tasks.js';
import { VentureApplicationsArgs } from './application.inputs.js';
import { AppealType, ScreeningType, VentureApplicationConnection, VentureApplicationType } from './application.type.js';
import { given } from './given.js';
import { idAfter, idCursor } from './id-page.js';
import { AppealLoader, ScreeningsLoader, VentureOrganisationLoader } from './round.loaders.js';
import { VentureTaskType } from './venture-task.type.js';

/** Reading applications, and what waits for somebody. */
@Resolver(() => VentureApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly tasks: VentureTasks,
  ) {}

  @SignedIn()
  @Query(() => VentureApplicationType, { description: 'One application, for its organisation and the staff. 申报书' })
  ventureApplication(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The application. 申报编号') id: string,
  ): Promise<VentureApplicationType> {
    return this.queries.one(actor, id);
  }

  @Requires('ventures.read')
  @Query(() => VentureApplicationConnection, { description: 'What was handed in to a round, newest first. 申报书列表' })
  async ventureApplications(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: VentureApplicationsArgs,
  ): Promise<Page<VentureApplicationType>> {
    const rows = await this.queries.ofRound(actor, given(filter), idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @Requires('ventures.apply')
  @Query(() => VentureApplicationConnection, { description: 'Those of your organisations, newest first. 我的申报书' })
  async myVentureApplications(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<VentureApplicationType>> {
    return keysetPage(await this.queries.ofOwn(actor, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => [VentureTaskType], { description: 'What waits for you in rounds, the most urgent first. 我的待办' })
  ventureTasks(@CurrentActor() actor: Actor): Promise<VentureTaskType[]> {
    return this.tasks.of(actor);
  }

  @ResolveField(() => String, { description: 'Name of the applicant. 申报单位' })
  async organisation(@Parent() one: VentureApplicationType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(VentureOrganisationLoader).load(one.organisationId)) ?? '';
  }

  @ResolveField(() => [ScreeningType], { description: 'What screening found. 资格审查记录' })
  async screenings(@Parent() { id }: VentureApplicationType, @Loaders() loaders: Loaders): Promise<ScreeningType[]> {
    return (await loaders.get(ScreeningsLoader).load(id)) ?? [];
  }

  @ResolveField(() => AppealType, { nullable: true, description: 'The appeal against ineligibility. 申诉' })
  async appeal(@Parent() { id }: VentureApplicationType, @Loaders() loaders: Loaders): Promise<AppealType | null> {
    return (await loaders.get(AppealLoader).load(id)) ?? null;
  }
}
