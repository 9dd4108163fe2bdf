import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor, generalErrors } from '#kernel';
import { keysetPage, Loaders, Public, type Page } from '#platform';
import { Regions } from '../app/regions.js';
import { idsOfPath } from '../domain/regions.js';
import { RegionLoader } from './region.loader.js';
import { RegionConnection, RegionType } from './region.type.js';
import { RegionsArgs } from './regions.args.js';

/** The tree of regions: public, because who registers chooses his own. */
@Resolver(() => RegionType)
export class RegionResolver {
  constructor(private readonly regionTree: Regions) {}

  /** Regions in the order of the tree. */
  @Query(() => RegionConnection, { description: 'Regions, each before those that lie in it. 地区' })
  @Public()
  async regions(@Args() { first, after, parentId, level }: RegionsArgs): Promise<Page<RegionType>> {
    const afterPath = after ? pathOf(after) : undefined;
    const rows = await this.regionTree.page({ parentId, level, afterPath, limit: first + 1 });
    return keysetPage(rows, first, ({ path }) => encodeCursor([path]), after);
  }

  /** The regions it lies in, from the district down. */
  @ResolveField(() => [RegionType], { description: 'The regions it lies in, from the district down. 上级地区' })
  async ancestors(@Parent() region: RegionType, @Loaders() loaders: Loaders): Promise<RegionType[]> {
    const ids = idsOfPath(region.path).slice(0, -1);
    const found = await Promise.all(ids.map((id) => loaders.get(RegionLoader).load(id)));
    return found.filter((each) => each !== undefined);
  }
}

function pathOf(cursor: string): string {
  const [path] = decodeCursor(cursor, ['text']);
  if (path.startsWith('/')) return path;
  throw generalErrors.BAD_USER_INPUT({ field: 'after', reason: 'not a cursor of this list' });
}
