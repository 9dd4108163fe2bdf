import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { BookingState } from '../domain/booking.states.js';
import type { SpaceKind, SpaceState } from '../domain/space.js';
import { RoomBookingStateEnum, SpaceKindEnum, SpaceStateEnum } from './space.enums.js';

@ObjectType('OpenWindow', { description: 'A part of a day, the end excluded. 开放时段' })
export class OpenWindowType {
  @Field(() => Int, { description: 'Begin, in minutes from midnight. 开始（当日第几分钟）' })
  fromMinute: number;

  @Field(() => Int, { description: 'End, in minutes from midnight. 结束（当日第几分钟）' })
  toMinute: number;
}

@ObjectType('WeeklyOpenWindow', { description: 'Open every week. 每周开放时段' })
export class WeeklyOpenWindowType extends OpenWindowType {
  @Field(() => Int, { description: '1 is Monday, 7 Sunday. 星期' })
  weekday: number;
}

@ObjectType('OpenException', { description: 'Other hours on one date. 特殊日期' })
export class OpenExceptionType {
  @Field(() => LocalDateScalar, { description: 'The date. 日期' })
  date: string;

  @Field(() => [OpenWindowType], { description: 'When it is open; none means closed. 开放时段' })
  windows: readonly OpenWindowType[];
}

@ObjectType('OpeningHours', { description: 'When a space is open, in Shanghai time. 开放时间' })
export class OpeningHoursType {
  @Field(() => [WeeklyOpenWindowType], { description: 'Every week. 每周' })
  weekly: readonly WeeklyOpenWindowType[];

  @Field(() => [OpenExceptionType], { description: 'Instead of the weekday, on some dates. 特殊日期' })
  exceptions: readonly OpenExceptionType[];
}

@ObjectType('Room', { description: 'A room of a community space. 房间' })
export class RoomType {
  @Field(() => ID, { description: 'Room. 房间编号' })
  id: string;

  @Field(() => ID, { description: 'Its space. 空间编号' })
  spaceId: string;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field(() => Int, { description: 'How many people it holds. 容纳人数' })
  capacity: number;

  @Field({ description: 'What is in it. 设备' })
  equipment: string;

  @Field(() => SpaceStateEnum, { description: 'Whether it takes bookings. 是否开放' })
  state: SpaceState;
}

@ObjectType('Space', { description: 'A community space with rooms that can be booked. 社区空间' })
export class SpaceType {
  @Field(() => ID, { description: 'Space. 空间编号' })
  id: string;

  @Field(() => ID, { description: 'Its region. 所在地区' })
  regionId: string;

  @Field(() => SpaceKindEnum, { description: 'What it is. 类型' })
  kind: SpaceKind;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field({ description: 'Address. 地址' })
  address: string;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS-84 degrees. 经度' })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS-84 degrees. 纬度' })
  latitude: number | null;

  @Field(() => OpeningHoursType, { description: 'When it is open. 开放时间' })
  hours: OpeningHoursType;

  @Field({ description: 'Whether bookings are confirmed at once. 是否自动确认' })
  autoConfirm: boolean;

  @Field(() => Int, { description: 'So many days after today can be booked. 可提前预约天数' })
  daysAhead: number;

  @Field(() => Int, { description: 'Bookings of one room that one booker may have standing. 同一房间未完成预约上限' })
  standingPerBooker: number;

  @Field(() => Int, { nullable: true, description: 'Minutes before a no-show is noted; null: 15. 等候分钟数' })
  graceMinutes: number | null;

  @Field(() => Int, { nullable: true, description: 'Missed bookings that stop new ones; null: 3. 爽约上限' })
  noShowLimit: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of counting and of the stop; null: 30. 爽约计算及停约天数' })
  noShowDays: number | null;

  @Field(() => SpaceStateEnum, { description: 'Whether it takes bookings. 是否开放' })
  state: SpaceState;
}

@ObjectType('SpaceConnection', { description: 'A page of spaces, newest first. 社区空间列表' })
export class SpaceConnection extends Connection(SpaceType) {}

@ObjectType('RoomBookingDetails', { description: 'Whose booking it is and what for. 预约详情' })
export class RoomBookingDetailsType {
  @Field(() => ID, { nullable: true, description: 'The organisation that books. 预约组织' })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'The residents’ group that books. 居民小组' })
  groupName: string | null;

  @Field({ description: 'What for. 用途' })
  purpose: string;

  @Field(() => Int, { description: 'How many people. 人数' })
  people: number;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for. 申请时间' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last decided on. 处理时间' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or cancelled. 原因' })
  reason: string | null;
}

@ObjectType('RoomBooking', { description: 'A time at which a room is taken. 房间预约' })
export class RoomBookingType {
  @Field(() => ID, { description: 'Booking. 预约编号' })
  id: string;

  @Field(() => ID, { description: 'Room. 房间' })
  roomId: string;

  @Field(() => ID, { description: 'Space. 空间' })
  spaceId: string;

  @Field(() => GraphQLDateTime, { description: 'Begin. 开始时间' })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'End, excluded. 结束时间' })
  endsAt: Date;

  @Field(() => RoomBookingStateEnum, { description: 'State. 状态' })
  state: BookingState;

  @Field(() => RoomBookingDetailsType, {
    nullable: true,
    description: 'Whose it is; null for who is neither its booker nor the station. 预约详情',
  })
  details: RoomBookingDetailsType | null;
}

@ObjectType('RoomBookingConnection', { description: 'A page of bookings. 预约列表' })
export class RoomBookingConnection extends Connection(RoomBookingType) {}

@ObjectType('RoomBookingEvent', { description: 'A change of a booking. 预约动态' })
export class RoomBookingEventType {
  @Field(() => CursorScalar, { description: 'Go on from here after a reconnect. 游标' })
  cursor: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened. 发生时间' })
  occurredAt: Date;

  @Field(() => RoomBookingType, { description: 'The booking as it is now. 预约' })
  booking: RoomBookingType;
}
