import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, OptionalActor, Public, SignedIn, type Actor } from '#platform';
import { BallotPaper } from '../app/ballot-paper.js';
import { CastBallot } from '../app/cast-ballot.js';
import { CastBallotInput } from './panel.inputs.js';
import { BallotChoiceType, BallotType } from './panel.type.js';

/** The vote of residents. */
@Resolver(() => BallotType)
export class BallotResolver {
  constructor(
    private readonly paper: BallotPaper,
    private readonly casting: CastBallot,
  ) {}

  @Public()
  @Query(() => [BallotChoiceType], {
    description: 'What residents can vote for now; none if nobody votes. 公众投票候选项目',
  })
  ventureBallotPaper(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<BallotChoiceType[]> {
    return this.paper.read(actor, roundId);
  }

  @SignedIn()
  @Mutation(() => BallotType, { description: 'Votes, once, under your real name. 公众投票' })
  castBallot(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'For what. 所选项目' }) input: CastBallotInput,
  ): Promise<BallotType> {
    return this.casting.execute(actor, input);
  }
}
