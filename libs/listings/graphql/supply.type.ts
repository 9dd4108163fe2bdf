import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { SupplyLicence } from '../domain/supply.js';
import type { FitReason } from '../domain/supply-match.js';
import type { BoardState, SupplyMatchState } from '../domain/supply.states.js';
import { ListingFieldEnum, ListingPlaceEnum } from './catalogue.enums.js';
import { BoardStateEnum, FitReasonEnum, SupplyLicenceEnum, SupplyMatchStateEnum } from './supply.enums.js';

@ObjectType('Need', { description: 'What a community needs. 需求' })
export class NeedType {
  @Field(() => ID, { description: 'Need. 需求编号' })
  id: string;

  @Field(() => ID, { description: 'The region that needs it. 地区' })
  regionId: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 服务领域' })
  field: ListingField;

  @Field({ description: 'Title. 标题' })
  title: string;

  @Field({ description: 'What is needed. 说明' })
  details: string;

  @Field(() => ListingPlaceEnum, { description: 'At a place or at home. 服务地点' })
  place: ListingPlace;

  @Field({ description: 'Where. 地址' })
  address: string;

  @Field(() => ID, { nullable: true, description: 'In this community space. 社区空间' })
  spaceId: string | null;

  @Field(() => Int, { description: 'For how many people. 人数' })
  people: number;

  @Field(() => Int, { description: 'How many of them are served by agreed matches. 已落实人数' })
  placed: number;

  @Field(() => LocalDateScalar, { description: 'First day. 开始日期' })
  fromDate: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 结束日期' })
  toDate: string;

  @Field(() => SupplyLicenceEnum, { nullable: true, description: 'The licence that is wanted. 所需资质' })
  licence: SupplyLicence | null;

  @Field(() => FenScalar, { description: 'What may be spent on all of them; 0 asks for what is free. 预算（分）' })
  budget: number;

  @Field(() => BoardStateEnum, { description: 'State. 状态' })
  state: BoardState;

  @Field(() => GraphQLDateTime, { description: 'When it was published. 发布时间' })
  publishedAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it closes itself unless renewed. 自动关闭时间' })
  dueAt: Date;
}

@ObjectType('NeedConnection', { description: 'A page of needs, newest first. 需求列表' })
export class NeedConnection extends Connection(NeedType) {}

@ObjectType('Supply', { description: 'What an organisation offers. 供给' })
export class SupplyType {
  @Field(() => ID, { description: 'Supply. 供给编号' })
  id: string;

  @Field(() => ID, { description: 'The organisation that offers it. 组织' })
  organisationId: string;

  @Field(() => ListingFieldEnum, { description: 'What it is about. 服务领域' })
  field: ListingField;

  @Field({ description: 'Title. 标题' })
  title: string;

  @Field({ description: 'What is offered. 说明' })
  details: string;

  @Field(() => Int, { description: 'How many people it can serve. 可服务人数' })
  people: number;

  @Field(() => Int, { description: 'How many of them are placed by agreed matches. 已落实人数' })
  placed: number;

  @Field(() => LocalDateScalar, { description: 'First day. 开始日期' })
  fromDate: string;

  @Field(() => LocalDateScalar, { description: 'Last day. 结束日期' })
  toDate: string;

  @Field(() => [SupplyLicenceEnum], { description: 'The licences that it states. 资质' })
  licences: readonly SupplyLicence[];

  @Field(() => FenScalar, { description: 'Price for each person. 人均价格（分）' })
  price: number;

  @Field(() => BoardStateEnum, { description: 'State. 状态' })
  state: BoardState;

  @Field(() => GraphQLDateTime, { description: 'When it was offered. 发布时间' })
  offeredAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it closes itself unless renewed. 自动关闭时间' })
  dueAt: Date;
}

@ObjectType('SupplyConnection', { description: 'A page of supplies, newest first. 供给列表' })
export class SupplyConnection extends Connection(SupplyType) {}

@ObjectType('SupplyFit', { description: 'A reason why a supply fits a need. 匹配理由' })
export class SupplyFitType {
  @Field(() => FitReasonEnum, { description: 'The reason. 理由' })
  reason: FitReason;

  @Field(() => Int, { description: 'What it adds to the score. 得分' })
  points: number;

  @Field(() => FenScalar, { description: 'The number behind it, as the reason says. 依据数值' })
  figure: number;
}

@ObjectType('SupplyMatch', { description: 'A need and a supply that may go together. 供需对接' })
export class SupplyMatchType {
  @Field(() => ID, { description: 'Match. 对接编号' })
  id: string;

  @Field(() => ID, { description: 'The need. 需求' })
  needId: string;

  @Field(() => ID, { description: 'The supply. 供给' })
  supplyId: string;

  @Field(() => SupplyMatchStateEnum, { description: 'State. 状态' })
  state: SupplyMatchState;

  @Field(() => Int, { description: 'How well they fit, 0 to 100. 匹配度' })
  score: number;

  @Field(() => [SupplyFitType], { description: 'Why. 匹配理由' })
  reasons: readonly SupplyFitType[];

  @Field(() => GraphQLDateTime, { description: 'When it was proposed. 推荐时间' })
  proposedAt: Date;

  @Field(() => Int, { description: 'How many people were agreed on; 0 before. 落实人数' })
  people: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was agreed on or came to nothing. 结束时间' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined. 婉拒原因' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft of a listing that followed. 服务项目草稿' })
  listingId: string | null;
}

@ObjectType('SupplyMatchConnection', { description: 'A page of matches, newest first. 对接列表' })
export class SupplyMatchConnection extends Connection(SupplyMatchType) {}

@ObjectType('SupplyBoardEvent', { description: 'A change on the supply–demand board. 供需看板动态' })
export class SupplyBoardEventType {
  @Field(() => CursorScalar, { description: 'Go on from here after a reconnect. 游标' })
  cursor: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened. 发生时间' })
  occurredAt: Date;

  @Field(() => NeedType, { nullable: true, description: 'The need that changed, as it is now. 需求' })
  need: NeedType | null;

  @Field(() => SupplyType, { nullable: true, description: 'The supply that changed, as it is now. 供给' })
  supply: SupplyType | null;

  @Field(() => SupplyMatchType, { nullable: true, description: 'The match that changed, as it is now. 对接' })
  match: SupplyMatchType | null;
}
