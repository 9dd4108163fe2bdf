import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CursorScalar, FenScalar, GraphQLDateTime, LocalDateScalar, MinutesScalar } from '#platform';
import { COUNT_KINDS, type CountKind } from '../domain/shown-counts.js';

const CountKindEnum = Object.fromEntries(COUNT_KINDS.map((kind) => [kind, kind]));
registerEnumType(CountKindEnum, {
  name: 'ShownCountKind',
  description: 'Whether a number is told. 数字显示方式',
  valuesMap: {
    EXACT: { description: 'As it is. 如实显示' },
    FEW: { description: 'One to four: not told. 小于五' },
    WITHHELD: { description: 'Not told, for it would tell one to four of another. 为避免推算不显示' },
  },
});

@ObjectType('ShownCount', { description: 'A count that may hang in a public hall. 可公开的数' })
export class ShownCountType {
  @Field(() => CountKindEnum, { description: 'Whether it is told. 显示方式' })
  kind: CountKind;

  @Field(() => Int, { nullable: true, description: 'The number, where it is exact. 数值' })
  count: number | null;
}

@ObjectType('GridFigure', {
  description: 'Live requests of a grid, or of a community where they name no grid. 网格需求数',
})
export class GridFigureType {
  @Field(() => ID, { description: 'The grid. 网格' })
  regionId: string;

  @Field({ description: 'Its name, after that of its community. 名称' })
  name: string;

  @Field(() => ShownCountType, { description: 'Requests waited for, taken on or in service. 进行中的需求' })
  live: ShownCountType;
}

@ObjectType('DayFigure', { description: 'Services of one day. 每日服务' })
export class DayFigureType {
  @Field(() => LocalDateScalar, { description: 'The day. 日期' })
  day: string;

  @Field(() => MinutesScalar, {
    nullable: true,
    description: 'Minutes served; null for fewer than five services. 服务时长',
  })
  minutes: number | null;

  @Field(() => ShownCountType, { description: 'How many services. 服务次数' })
  services: ShownCountType;
}

@ObjectType('FundFigures', { description: 'Money of all community funds of a region. 社区公益金汇总' })
export class FundFiguresType {
  @Field(() => Int, { description: 'How many funds. 基金数' })
  funds: number;

  @Field(() => FenScalar, { description: 'What is left for all purposes. 结余' })
  balance: number;

  @Field(() => FenScalar, { description: 'What stands for all drives. 累计募集' })
  raised: number;

  @Field(() => FenScalar, { description: 'Gifts of today that stand. 今日捐赠' })
  givenToday: number;

  @Field(() => Int, { description: 'How many gifts these are. 今日捐赠笔数' })
  giftsToday: number;

  @Field(() => FenScalar, { description: 'What has reached those it was paid to. 已拨付' })
  paidOut: number;
}

@ObjectType('DistrictFigures', {
  description: 'What a big screen shows of a district or a street: figures only. 大屏数据',
})
export class DistrictFiguresType {
  @Field(() => ID, { description: 'The region. 地区' })
  regionId: string;

  @Field({ description: 'Its name. 地区名称' })
  regionName: string;

  @Field(() => CursorScalar, { description: 'The same as long as the figures are; pass it as `after`. 游标' })
  cursor: string;

  @Field(() => GraphQLDateTime, { description: 'When they were counted. 统计时间' })
  asOf: Date;

  @Field(() => ShownCountType, { description: 'Requests waited for, taken on or in service. 进行中的需求' })
  live: ShownCountType;

  @Field(() => [GridFigureType], {
    description: 'The same by grid, the busiest first, 60 at most; none without any. 按网格',
  })
  grids: GridFigureType[];

  @Field(() => ShownCountType, { description: 'Volunteers on duty. 在岗志愿者' })
  onDuty: ShownCountType;

  @Field(() => MinutesScalar, {
    description: 'Minutes served this month, without those of a few services alone. 本月服务时长',
  })
  minutesThisMonth: number;

  @Field(() => [DayFigureType], { description: 'The last 14 days, today the last. 近十四天' })
  days: DayFigureType[];

  @Field(() => FundFiguresType, { description: 'Money of the community funds. 社区公益金' })
  funds: FundFiguresType;
}
