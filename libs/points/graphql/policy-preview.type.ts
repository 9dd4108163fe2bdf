import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PointsScalar } from '#platform';
import { PointsSource } from './points-source.enum.js';

@ObjectType('PointsSourcePreview', { description: 'What a new version would have done to one source. 分来源试算' })
export class SourcePreviewType {
  @Field(() => PointsSource, { description: 'Where the minutes come from. 来源' })
  source: PointsSource;

  @Field(() => Int, { description: 'Services that had effect. 服务次数' })
  services: number;

  @Field(() => Int, { description: 'Services that earned points. 计分次数（现行）' })
  awardsNow: number;

  @Field(() => Int, { description: 'Services that would have earned points. 计分次数（新版）' })
  awardsThen: number;

  @Field(() => PointsScalar, { description: 'Points that were paid. 积分（现行）' })
  pointsNow: number;

  @Field(() => PointsScalar, { description: 'Points that would have been paid. 积分（新版）' })
  pointsThen: number;

  @Field(() => Int, { description: 'Volunteers who would have more points. 增加人数' })
  gaining: number;

  @Field(() => Int, { description: 'Volunteers who would have fewer points. 减少人数' })
  losing: number;

  @Field(() => Int, { description: 'Volunteers who would have as many. 不变人数' })
  unchanged: number;
}

@ObjectType('PolicyPreview', { description: 'What a new version would have done to last month. 政策试算结果' })
export class PolicyPreviewType {
  @Field(() => LocalDateScalar, { description: 'First day of the month. 起始日' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the month. 截止日' })
  to: string;

  @Field(() => [SourcePreviewType], { description: 'By source; sources without services are left out. 分来源' })
  sources: SourcePreviewType[];
}
