import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { RoundParts } from '../app/round-parts.js';

/** What somebody is to rounds without a role there. */
@Resolver()
export class RoundPartsResolver {
  constructor(private readonly parts: RoundParts) {}

  @SignedIn()
  @Query(() => Boolean, {
    description:
      'Whether you are an expert of a pool, or were named to sign an inspection for the residents. 是否为入库专家或居民代表',
  })
  hasPartInRounds(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.parts.any(actor);
  }
}
