import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { CharityParts } from '../app/charity-parts.js';

/** What somebody is to charities without a role there. */
@Resolver()
export class CharityPartsResolver {
  constructor(private readonly parts: CharityParts) {}

  @SignedIn()
  @Query(() => Boolean, {
    description: 'Whether you have a seat in a fund, or belong to the sponsor of a pool. 是否在基金任职或为配捐方',
  })
  hasPartInCharity(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.parts.any(actor);
  }
}
