import { Query, Resolver } from '@nestjs/graphql';
import { IdArg, OptionalActor, Public, type Actor } from '#platform';
import { DrawQueries } from '../app/draw-queries.js';
import { VentureDrawType } from './draw.type.js';

/** Draws of panels. */
@Resolver(() => VentureDrawType)
export class DrawResolver {
  constructor(private readonly queries: DrawQueries) {}

  @Public()
  @Query(() => [VentureDrawType], { description: 'The draws of the panel of a round, in their order. 抽签记录' })
  ventureDraws(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('roundId', 'The round. 轮次编号') roundId: string,
  ): Promise<VentureDrawType[]> {
    return this.queries.ofRound(actor, roundId);
  }
}
