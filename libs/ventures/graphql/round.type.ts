import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { RoundState } from '../domain/round.states.js';
import type { Rulebook } from '../domain/rulebook.js';
import { RoundKindEnum, RoundStateEnum } from './round.enums.js';

@ObjectType('VentureRound', { description: 'A round in which organisations apply for money. 轮次' })
export class VentureRoundType {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  id: string;

  @Field(() => RoundKindEnum, { description: 'What it gives money for. 类别' })
  kind: Rulebook['kind'];

  @Field({ description: 'Title. 名称' })
  title: string;

  @Field(() => ID, { description: 'The charity that runs it. 主办方编号' })
  hostId: string;

  @Field(() => ID, { description: 'The fund that pays. 基金编号' })
  fundId: string;

  @Field(() => ID, { description: 'The purpose that pays. 用途编号' })
  purposeId: string;

  @Field(() => ID, { description: 'Where it is held. 地区编号' })
  regionId: string;

  @Field(() => RoundStateEnum, { description: 'Where it stands. 状态' })
  state: RoundState;

  @Field(() => GraphQLDateTime, { description: 'Takes applications from here on. 申报开始时间' })
  openAt: Date;

  @Field(() => GraphQLDateTime, {
    description: 'The last instant that counts, by the clock of the server. 申报截止时间',
  })
  closeAt: Date;

  @Field(() => String, { nullable: true, description: 'SHA-256 of `rulebook`, pinned by the announcement. 规则哈希' })
  rulebookHash: string | null;

  @Field(() => String, { nullable: true, description: 'What the public value of the draw will be. 公共随机值约定' })
  publicValueName: string | null;

  @Field(() => String, { nullable: true, description: 'The public value, once it is known. 公共随机值' })
  publicValue: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its notice was published on. 公示日期' })
  noticeOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off. 取消原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Announced at. 公告时间' })
  announcedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'Changed last at. 变更时间' })
  changedAt: Date;

  @Field(() => Int, { description: 'Counts its changes. 版本' })
  version: number;

  /** Published as `rules` and, word for word, as `rulebook`. */
  rulebook: Rulebook;
}

@ObjectType('VentureRoundConnection', { description: 'A page of rounds, newest first. 轮次列表' })
export class VentureRoundConnection extends Connection(VentureRoundType) {}

@ObjectType('VentureRoundUpdate', { description: 'A round as it is now, and where the feed stands. 轮次变动' })
export class VentureRoundUpdateType {
  @Field(() => CursorScalar, { description: 'Go on after this. 游标' })
  cursor: string;

  @Field(() => VentureRoundType, { description: 'The round. 轮次' })
  round: VentureRoundType;
}
