import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { CoverKind } from '../domain/matching.js';
import type { MatchState } from '../domain/match.states.js';
import type { PoolState } from '../domain/pool.states.js';
import { CoverKindEnum, MatchStateEnum, PoolStateEnum } from './pool.enums.js';

@ObjectType('MatchingFactor', { description: 'Fen of the sponsor for fen of a donor, rounded down. 配捐比例' })
export class MatchFactorType {
  @Field(() => Int, { description: 'Of the sponsor. 分子' })
  numerator: number;

  @Field(() => Int, { description: 'Of the donor. 分母' })
  denominator: number;
}

@ObjectType('MatchingRules', { description: 'The published rules of a pool, in the order of the caps. 配捐规则' })
export class MatchingRulesType {
  @Field(() => CoverKindEnum, { description: 'What it follows. 范围类型' })
  coverKind: CoverKind;

  @Field(() => [ID], { description: 'Its drives, or its fund. 范围' })
  covered: readonly string[];

  @Field(() => LocalDateScalar, { description: 'First day of payments that are matched. 起始日' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'Last day; the pool ends with it. 截止日' })
  to: string;

  @Field(() => FenScalar, { nullable: true, description: 'First: so much of one gift counts. 单笔上限' })
  capPerGift: number | null;

  @Field(() => MatchFactorType, { description: 'Second: what counts, times this. 比例' })
  factor: MatchFactorType;

  @Field(() => FenScalar, { nullable: true, description: 'Third: for one donor on one day. 单人单日上限' })
  capPerDonorDay: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'Fourth: for one drive. 单个活动上限' })
  capPerDrive: number | null;

  @Field(() => Int, { description: 'From this many gifts of one donor a match is held. 复核起始笔数' })
  heldFrom: number;

  @Field(() => Int, { description: 'If they come within these seconds. 复核时间窗口（秒）' })
  heldWithinSeconds: number;

  @Field(() => String, {
    nullable: true,
    description: '`GIFTS`: every gift that the pool follows counts; null in older pools: only matched ones. 计入的捐赠',
  })
  heldCounts?: string;
}

@ObjectType('MatchingPool', {
  description: 'Money of a sponsor that follows gifts by published rules; its sums are of one instant. 配捐池',
})
export class MatchingPoolType {
  @Field(() => ID, { description: 'The pool. 配捐池编号' })
  id: string;

  @Field(() => ID, { description: 'The charity that holds it. 慈善组织' })
  hostId: string;

  @Field(() => ID, { description: 'The organisation that gave it. 配捐方' })
  sponsorId: string;

  @Field({ description: 'Its name. 名称' })
  name: string;

  @Field(() => PoolStateEnum, { description: 'Where it stands. 状态' })
  state: PoolState;

  @Field(() => MatchingRulesType, { description: 'Its rules; frozen once it is active. 规则' })
  rules: MatchingRulesType;

  @Field({ description: 'The rules in canonical JSON (RFC 8785). 规则原文' })
  rulesText: string;

  @Field({ description: 'SHA-256 of that text, hexadecimal; it is in the ledger, too. 规则哈希' })
  rulesHash: string;

  @Field(() => FenScalar, { description: 'What the sponsor gave. 到账金额' })
  funded: number;

  @Field(() => FenScalar, { description: 'Set aside for matches that are not decided. 预留金额' })
  reserved: number;

  @Field(() => FenScalar, { description: 'Given to funds, less what came back. 已配金额' })
  matched: number;

  @Field(() => FenScalar, { description: 'Back with the sponsor. 已退回金额' })
  released: number;

  @Field(() => FenScalar, { description: 'Left to match with. 剩余金额' })
  left: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Active since. 启用时间' })
  activatedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Ended at. 结束时间' })
  endedAt: Date | null;
}

@ObjectType('MatchingPoolConnection', { description: 'A page of pools, newest first. 配捐池列表' })
export class MatchingPoolConnection extends Connection(MatchingPoolType) {}

@ObjectType('Match', { description: 'What a pool gives to one donation, for staff; who gave is not told. 配捐' })
export class MatchType {
  @Field(() => ID, { description: 'The match. 配捐编号' })
  id: string;

  @Field(() => ID, { description: 'The pool. 配捐池编号' })
  poolId: string;

  @Field(() => ID, { description: 'The drive. 活动编号' })
  driveId: string;

  @Field(() => ID, { description: 'The donation. 捐赠编号' })
  donationId: string;

  @Field(() => MatchStateEnum, { description: 'Where it stands. 状态' })
  state: MatchState;

  @Field(() => FenScalar, { description: 'What was given by the donor. 捐赠金额' })
  gift: number;

  @Field(() => FenScalar, { description: 'What it drew. 配捐金额' })
  amount: number;

  @Field(() => FenScalar, { description: 'What of it went back into the pool. 已冲回金额' })
  reversed: number;

  @Field(() => GraphQLDateTime, { description: 'The gift was paid at. 捐赠时间' })
  givenAt: Date;
}

@ObjectType('MatchConnection', { description: 'A page of matches, oldest first. 配捐列表' })
export class MatchConnection extends Connection(MatchType) {}
