import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FenScalar, Loaders } from '#platform';
import { DriveType } from './drive.type.js';
import { DriveMatchedLoader } from './pool.loaders.js';

/** What sponsors added to a drive. */
@Resolver(() => DriveType)
export class DriveMatchedResolver {
  @ResolveField(() => FenScalar, { description: 'What sponsors gave to its gifts, besides what it raised. 配捐金额' })
  async matched(@Parent() { id }: DriveType, @Loaders() loaders: Loaders): Promise<number> {
    return (await loaders.get(DriveMatchedLoader).load(id))?.matched ?? 0;
  }
}
