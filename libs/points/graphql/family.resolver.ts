import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { Family, type Relative } from '../app/family.js';
import { FamilyCodes } from '../app/family-codes.js';
import { ConfirmFamilyInput, EndFamilyInput, FamilyCodeType, RelativeType } from './family.type.js';

/** Families, to whom points may be given. */
@Resolver(() => RelativeType)
export class FamilyResolver {
  constructor(
    private readonly family: Family,
    private readonly codes: FamilyCodes,
  ) {}

  @SignedIn()
  @Query(() => [RelativeType], { description: 'My family, to whom I may give points. 我的家庭成员' })
  async myFamily(@CurrentActor() actor: Actor): Promise<Relative[]> {
    return this.family.listOf(actor.personId);
  }

  @SignedIn()
  @Mutation(() => FamilyCodeType, { description: 'A new code to show to a relative, for half an hour. 出示家庭码' })
  async showFamilyCode(@CurrentActor() actor: Actor): Promise<FamilyCodeType> {
    return this.codes.show(actor);
  }

  @SignedIn()
  @Mutation(() => [RelativeType], { description: 'Enters a relative’s code: both are family then. 确认家庭关系' })
  async confirmFamily(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The code. 家庭码' }) { code }: ConfirmFamilyInput,
  ): Promise<Relative[]> {
    await this.codes.enter(actor, code);
    return this.family.listOf(actor.personId);
  }

  @SignedIn()
  @Mutation(() => ID, { description: 'Ends a relation; what was given stays given. 解除家庭关系' })
  async endFamily(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The relation. 关系' }) { relationId }: EndFamilyInput,
  ): Promise<string> {
    return this.family.end(actor, relationId);
  }
}
