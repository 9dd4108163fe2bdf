import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CursorScalar, IdArg, Public } from '#platform';
import type { DistrictFigures } from '../app/read-figures.js';
import { WatchedFigures } from '../app/watched-figures.js';
import { DistrictFiguresType } from './district-figures.type.js';

/** Figures for screens in public halls: for everybody, and about nobody. */
@Resolver()
export class DistrictFiguresResolver {
  constructor(private readonly figures: WatchedFigures) {}

  @Public()
  @Query(() => DistrictFiguresType, {
    description: 'Figures of a district or a street, some seconds old at most. 大屏数据',
  })
  districtFigures(@IdArg('regionId', 'A district or a street. 区县或街道') regionId: string): Promise<DistrictFigures> {
    return this.figures.now(regionId);
  }

  @Public()
  @Subscription(() => DistrictFiguresType, {
    description: 'The figures as they are, then when they change, at most once in some seconds. 大屏数据推送',
    resolve: (figures: DistrictFiguresType) => figures,
  })
  districtFiguresUpdated(
    @IdArg('regionId', 'A district or a street. 区县或街道') regionId: string,
    @Args('after', {
      type: () => CursorScalar,
      nullable: true,
      description: 'Those at this cursor are known already. 已有的游标',
    })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    return this.figures.watch(regionId, after);
  }
}
