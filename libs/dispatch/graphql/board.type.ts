import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CursorScalar } from '#platform';
import { type BoardEntry } from '../app/read-board.js';
import { type EscalationLevel } from '../domain/escalation.js';
import { BoardEventKind, DispatchEscalationEnum } from './dispatch.enums.js';

/** One request on a dispatch board. */
@ObjectType('DispatchBoardEntry', { description: 'One request on the dispatch board; no personal data. 派单看板条目' })
export class BoardEntryType {
  @Field(() => ID, { description: 'The request. 需求' })
  requestId: string;

  @Field({ description: 'State of the request. 需求状态' })
  state: string;

  @Field({ description: 'Name of the item of the service menu. 服务项目' })
  itemName: string;

  @Field(() => ID, { description: 'Region of the request. 地区' })
  regionId: string;

  @Field({ description: 'Degree of urgency. 紧急程度' })
  urgency: string;

  @Field({ description: 'When it was placed. 点单时间' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when volunteers are looked for; a withdrawal keeps it. 派单起始',
  })
  openedAt: Date | null;

  @Field({ description: 'Begin of the service. 服务开始' })
  startsAt: Date;

  @Field(() => Int, { description: 'Places asked for. 名额' })
  places: number;

  @Field(() => Int, { description: 'Places still free. 剩余名额' })
  placesLeft: number;

  @Field(() => Int, { description: 'Wave of offers, 0 = none yet. 第几波' })
  wave: number;

  @Field(() => Int, { description: 'Offers that wait for an answer. 待回应' })
  offersOpen: number;

  @Field(() => Int, { description: 'Offers declined. 已婉拒' })
  offersDeclined: number;

  @Field(() => Int, { description: 'Offers left unanswered. 已超时' })
  offersTimedOut: number;

  @Field(() => DispatchEscalationEnum, { nullable: true, description: 'Who takes care of it now. 升级层级' })
  escalationLevel: EscalationLevel | null;

  @Field(() => Date, { nullable: true, description: 'When the next step of escalation is due. 下一步升级时间' })
  nextStepAt: Date | null;
}

/** One change on a board. */
@ObjectType('DispatchBoardEvent', { description: 'A change on the dispatch board. 派单看板动态' })
export class BoardEventType {
  @Field(() => CursorScalar, { description: 'Go on from here after a reconnect. 游标' })
  cursor: string;

  @Field({ description: 'When it happened. 发生时间' })
  occurredAt: Date;

  @Field(() => BoardEventKind, { description: 'What happened. 动态类型' })
  kind: BoardEventKind;

  @Field(() => [ID], {
    description: 'Volunteers who have not signed in some minutes after the start; empty for other kinds. 未到志愿者',
  })
  lateVolunteerIds: string[];

  @Field(() => ID, { description: 'The request that changed. 需求' })
  requestId: string;

  @Field(() => BoardEntryType, { nullable: true, description: 'The request as it is now. 当前条目' })
  entry: BoardEntryType | null;
}

/** A board line in the form of the API. */
export function boardEntryType({ request, search, offers }: BoardEntry): BoardEntryType {
  return {
    requestId: request.id,
    state: request.state,
    itemName: request.item.name,
    regionId: request.regionId,
    urgency: request.urgency,
    createdAt: request.createdAt,
    openedAt: search?.openedAt ?? request.dispatchingSince,
    startsAt: request.startsAt,
    places: request.places,
    placesLeft: request.placesLeft,
    wave: search === undefined || search.batch === 0 ? 0 : search.wave,
    offersOpen: offers.SENT ?? 0,
    offersDeclined: offers.DECLINED ?? 0,
    offersTimedOut: offers.TIMED_OUT ?? 0,
    escalationLevel: request.escalationLevel,
    nextStepAt: search?.nextStepAt ?? null,
  };
}
