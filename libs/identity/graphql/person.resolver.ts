import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, SignedIn, type Actor } from '#platform';
import { RevealPersonalData } from '../app/reveal-personal-data.js';
import { PersonNameLoader } from './person.loader.js';
import { PersonType } from './person.type.js';
import { RevealPersonalDataInput } from './reveal-personal-data.input.js';

/** People as others see them. */
@Resolver(() => PersonType)
export class PersonResolver {
  constructor(private readonly reveal: RevealPersonalData) {}

  /** His name, as far as the reader may know it. */
  @ResolveField(() => String, {
    nullable: true,
    description: 'Name; only the first character for readers without a task in the region. 姓名',
  })
  async displayName(@Parent() person: PersonType, @Loaders() loaders: Loaders): Promise<string | undefined> {
    return loaders.get(PersonNameLoader).load(person.id);
  }

  /** A mutation, because every reading is written down. */
  @Mutation(() => String, {
    nullable: true,
    description:
      'Reads a personal number in full; every reading is kept in the audit log with its reason. 查看个人信息',
  })
  @SignedIn()
  async revealPersonalData(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which number, and why. 查看内容与理由' }) input: RevealPersonalDataInput,
  ): Promise<string | null> {
    return this.reveal.execute(actor, input);
  }
}
