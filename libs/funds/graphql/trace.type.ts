import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime } from '#platform';
import type { LotSource, SpendingKind } from '../domain/lots.js';
import type { TraceKind } from '../domain/gift-trace.js';
import { LotSourceEnum, SpendingKindEnum, TraceKindEnum } from './trace.enums.js';

@ObjectType('GiftTracePart', { description: 'What became of a part of a gift; never who received it. 捐赠去向明细' })
export class GiftTracePartType {
  @Field(() => TraceKindEnum, { description: 'What became of it. 去向' })
  kind: TraceKind;

  @Field(() => FenScalar, { description: 'How much of the gift. 金额' })
  amount: number;

  @Field(() => String, { nullable: true, description: 'Month in which it was first spent, YYYY-MM. 使用月份' })
  month: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the purpose. 用途' })
  purpose: string | null;

  @Field(() => String, { nullable: true, description: 'Region of the fund where it was spent. 地区' })
  place: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title of the services it paid a part of; null where fewer than five people were served. 服务',
  })
  service: string | null;

  @Field(() => String, { nullable: true, description: 'Who provided them. 服务机构' })
  provider: string | null;

  @Field(() => Int, { nullable: true, description: 'How many services, such as meals, it paid a part of. 服务次数' })
  services: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them have been settled. 已结算次数' })
  settled: number | null;
}

@ObjectType('MatchTrace', { description: 'What a gift drew from a matching pool. 配捐去向' })
export class MatchTraceType {
  @Field(() => FenScalar, { description: 'How much still stands. 配捐金额' })
  amount: number;

  @Field(() => [GiftTracePartType], { description: 'What became of it; adds up to the amount. 去向明细' })
  parts: readonly GiftTracePartType[];
}

@ObjectType('GiftTrace', { description: 'The way of a gift: its parts add up to it, to the fen. 捐赠去向' })
export class GiftTraceType {
  @Field(() => FenScalar, { description: 'What was given. 捐赠金额' })
  amount: number;

  @Field(() => [GiftTracePartType], { description: 'What became of it; adds up to the amount. 去向明细' })
  parts: readonly GiftTracePartType[];

  @Field(() => [MatchTraceType], { description: 'What it drew from matching pools, on top. 配捐' })
  matches: readonly MatchTraceType[];
}

@ObjectType('SpendingSource', { description: 'Money behind a spending. 资金来源' })
export class SpendingSourceType {
  @Field(() => LotSourceEnum, {
    nullable: true,
    description: 'Where it comes from; null for what no money stands behind. 来源',
  })
  kind: LotSource | null;

  @Field(() => FenScalar, { description: 'How much of the spending. 金额' })
  amount: number;

  @Field(() => String, { nullable: true, description: 'The donor as he wants to be shown; null if anonymous. 署名' })
  name: string | null;

  @Field(() => ID, { nullable: true, description: 'The drive it was given to. 活动编号' })
  driveId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Became income at. 入账时间' })
  givenAt: Date | null;
}

@ObjectType('SpendingSources', { description: 'A spending with the gifts that paid it, to the fen. 支出溯源' })
export class SpendingSourcesType {
  @Field(() => SpendingKindEnum, { description: 'What it was for. 类别' })
  kind: SpendingKind;

  @Field(() => FenScalar, { description: 'What it costs now, less what was reclaimed. 金额' })
  amount: number;

  @Field(() => [SpendingSourceType], { description: 'The money behind it; adds up to the amount. 来源' })
  sources: readonly SpendingSourceType[];
}
