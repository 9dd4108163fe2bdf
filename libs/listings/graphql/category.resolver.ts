import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { DecideCategory } from '../app/decide-category.js';
import { EndCategory } from '../app/end-category.js';
import { PersonCategories } from '../app/person-categories.js';
import { DecideCategoryInput, EndCategoryInput } from './category.inputs.js';
import { CategoryDecisionType } from './category.type.js';

/** Categories of people, for themselves and the station of their region. */
@Resolver(() => CategoryDecisionType)
export class CategoryResolver {
  constructor(
    private readonly categories: PersonCategories,
    private readonly decide: DecideCategory,
    private readonly end: EndCategory,
  ) {}

  @SignedIn()
  @Query(() => [CategoryDecisionType], {
    description: 'Decisions about a person, newest first, for him and his station. 对象类别',
  })
  personCategories(
    @CurrentActor() actor: Actor,
    @IdArg('personId', 'The person. 人员编号') personId: string,
  ): Promise<CategoryDecisionType[]> {
    return this.categories.of(actor, personId);
  }

  @Requires('category.decide')
  @Mutation(() => CategoryDecisionType, { description: 'Decides that a person is of a category. 认定对象类别' })
  decideCategory(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The decision. 认定内容' }) { validTo = null, ...input }: DecideCategoryInput,
  ): Promise<CategoryDecisionType> {
    return this.decide.execute(actor, { ...input, validTo });
  }

  @Requires('category.decide')
  @Mutation(() => CategoryDecisionType, { description: 'Ends a decision. 终止对象类别' })
  endCategory(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and its last day. 认定与最后有效日' }) input: EndCategoryInput,
  ): Promise<CategoryDecisionType> {
    return this.end.execute(actor, input);
  }
}
