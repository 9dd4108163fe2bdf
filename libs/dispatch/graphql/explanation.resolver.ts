import { Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdArg, OptionalIdArg, Requires } from '#platform';
import { ExplainDispatch } from '../app/explain-dispatch.js';
import { DispatchExplanationType } from './explanation.type.js';

/** Explains searches to the station. */
@Resolver()
export class ExplanationResolver {
  constructor(private readonly explainDispatch: ExplainDispatch) {}

  @Query(() => DispatchExplanationType, { description: 'Who was asked for a request and why, and why not. 派单说明' })
  @Requires('dispatch.explain')
  dispatchExplanation(
    @CurrentActor() actor: Actor,
    @IdArg('requestId', 'Which request. 需求') requestId: string,
    @OptionalIdArg('volunteerId', 'Why not this volunteer? 志愿者') volunteerId?: string,
  ): Promise<DispatchExplanationType> {
    return this.explainDispatch.execute(actor, requestId, volunteerId);
  }
}
