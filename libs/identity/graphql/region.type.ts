import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, LatitudeScalar, LongitudeScalar } from '#platform';
import type { RegionLevel } from '../domain/regions.js';
import { RegionLevelEnum } from './identity.enums.js';

/** A place in the tree of regions. */
@ObjectType('Region', { description: 'A place in the tree district > street > community > grid. 地区' })
export class RegionType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The region it lies in; none for a district. 上级地区' })
  parentId: string | null;

  @Field(() => RegionLevelEnum, { description: 'Level in the tree. 层级' })
  level: RegionLevel;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field(() => LongitudeScalar, { nullable: true, description: 'Of its middle, where it is known. 中心点经度' })
  longitude: number | null;

  @Field(() => LatitudeScalar, { nullable: true, description: 'Of its middle, where it is known. 中心点纬度' })
  latitude: number | null;

  path: string;
}

/** A page of regions. */
@ObjectType('RegionConnection', { description: 'Regions in the order of the tree. 地区列表' })
export class RegionConnection extends Connection(RegionType) {}
