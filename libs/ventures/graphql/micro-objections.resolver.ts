import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '#platform';
import { freezesItem } from '../domain/objection.states.js';
import { MicroProjectType, PublishedMicroProjectType } from './micro.type.js';
import { PublishedObjectionsLoader } from './notice.loaders.js';
import { PublishedObjectionType } from './notice.type.js';

const FROZEN = { description: 'Whether an open objection holds it up. 是否因异议冻结' };
const OBJECTIONS = { description: 'Objections, in the order in which they came. 异议' };

const objectionsTo = async ({ id }: PublishedMicroProjectType, loaders: Loaders): Promise<PublishedObjectionType[]> =>
  (await loaders.get(PublishedObjectionsLoader).load(id)) ?? [];

const isFrozen = async (project: PublishedMicroProjectType, loaders: Loaders): Promise<boolean> =>
  (await objectionsTo(project, loaders)).some(({ state }) => freezesItem(state));

/** What is objected to a small project, for who works with it. */
@Resolver(() => MicroProjectType)
export class MicroObjectionsResolver {
  @ResolveField(() => Boolean, FROZEN)
  frozen(@Parent() project: MicroProjectType, @Loaders() loaders: Loaders): Promise<boolean> {
    return isFrozen(project, loaders);
  }

  @ResolveField(() => [PublishedObjectionType], OBJECTIONS)
  objections(@Parent() project: MicroProjectType, @Loaders() loaders: Loaders): Promise<PublishedObjectionType[]> {
    return objectionsTo(project, loaders);
  }
}

/** The same, for everybody. */
@Resolver(() => PublishedMicroProjectType)
export class PublishedMicroObjectionsResolver {
  @ResolveField(() => Boolean, FROZEN)
  frozen(@Parent() project: PublishedMicroProjectType, @Loaders() loaders: Loaders): Promise<boolean> {
    return isFrozen(project, loaders);
  }

  @ResolveField(() => [PublishedObjectionType], OBJECTIONS)
  objections(
    @Parent() project: PublishedMicroProjectType,
    @Loaders() loaders: Loaders,
  ): Promise<PublishedObjectionType[]> {
    return objectionsTo(project, loaders);
  }
}
