import { Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdArg, SignedIn } from '#platform';
import { ReadProgress } from '../app/read-progress.js';
import { DispatchProgressType } from './progress.type.js';

/** Shows the clock of a search to the resident. */
@Resolver()
export class ProgressResolver {
  constructor(private readonly progress: ReadProgress) {}

  @Query(() => DispatchProgressType, {
    description: 'How far the search for a request that I may see is, with its clock. 派单进度',
  })
  @SignedIn()
  dispatchProgress(
    @CurrentActor() actor: Actor,
    @IdArg('requestId', 'Which request. 需求') requestId: string,
  ): Promise<DispatchProgressType> {
    return this.progress.execute(actor, requestId);
  }
}
