import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { ImportRollPart } from '../app/import-roll-part.js';
import { ImportVolunteersInput } from './import-volunteers.input.js';
import { volunteerImportType, VolunteerImportType } from './volunteer-import.type.js';

/** Reading in lists of volunteers. */
@Resolver()
export class VolunteerImportResolver {
  constructor(private readonly importPart: ImportRollPart) {}

  /** Part by part, so that long lists show how far they are. */
  @Mutation(() => VolunteerImportType, {
    description: 'Registers the good lines of a list and tells the others; sent again, nobody twice. 导入志愿者名单',
  })
  @Requires('volunteer.register-others')
  async importVolunteers(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The part. 名单' }) input: ImportVolunteersInput,
  ): Promise<VolunteerImportType> {
    return volunteerImportType(await this.importPart.execute(actor, input));
  }
}
