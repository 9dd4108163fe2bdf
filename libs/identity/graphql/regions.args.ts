import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IsId, PageArgs } from '#platform';
import { REGION_LEVELS, type RegionLevel } from '../domain/regions.js';
import { RegionLevelEnum } from './identity.enums.js';

/** Which regions are wanted. */
@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those directly in this region. 上级地区' })
  @IsOptional()
  @IsId()
  parentId?: string;

  @Field(() => RegionLevelEnum, { nullable: true, description: 'Only of this level. 层级' })
  @IsOptional()
  @IsIn(REGION_LEVELS)
  level?: RegionLevel;
}
