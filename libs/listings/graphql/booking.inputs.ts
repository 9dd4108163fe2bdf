import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { BookingDecision } from '../app/decide-booking.js';
import { BookingDecisionEnum } from './space.enums.js';

@ArgsType()
export class RoomBookingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The room. 房间' })
  @IsId()
  roomId: string;

  @Field(() => GraphQLDateTime, { description: 'Bookings that end after this. 起' })
  @IsDate()
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'Bookings that begin before this; at most 62 days later. 止' })
  @IsDate()
  to: Date;
}

@InputType({ description: 'Books a room, for an organisation or for a residents’ group. 预约房间' })
export class BookRoomInput {
  @Field(() => ID, { description: 'The room. 房间' })
  @IsId()
  roomId: string;

  @Field(() => GraphQLDateTime, { description: 'Begin, on the quarter of an hour. 开始时间' })
  @IsDate()
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'End, excluded. 结束时间' })
  @IsDate()
  endsAt: Date;

  @Field(() => ID, { nullable: true, description: 'An organisation of mine. 预约组织' })
  @IsOptional()
  @IsId()
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or a residents’ group. 居民小组' })
  @IsOptional()
  @ShortText(60)
  groupName?: string | null;

  @Field({ description: 'What for. 用途' })
  @ShortText(200)
  purpose: string;

  @Field(() => Int, { description: 'How many people. 人数' })
  @IsInt()
  @Min(1)
  @Max(2_000)
  people: number;

  @Field(() => ID, { description: 'Key of this booking. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Confirms or refuses a booking. 审核预约' })
export class DecideBookingInput {
  @Field(() => ID, { description: 'The booking. 预约' })
  @IsId()
  bookingId: string;

  @Field(() => BookingDecisionEnum, { description: 'What the station says. 审核意见' })
  @IsEnum(BookingDecisionEnum)
  decision: BookingDecision['decision'];

  @Field(() => String, { nullable: true, description: 'Why. 原因' })
  @IsOptional()
  @ShortText(300)
  reason?: string | null;
}

@InputType({ description: 'Gives a room back. 取消预约' })
export class CancelBookingInput {
  @Field(() => ID, { description: 'The booking. 预约' })
  @IsId()
  bookingId: string;

  @Field(() => String, { nullable: true, description: 'Why. 原因' })
  @IsOptional()
  @ShortText(300)
  reason?: string | null;
}

@InputType({ description: 'Notes that nobody came. 登记爽约' })
export class ReportBookingNoShowInput {
  @Field(() => ID, { description: 'The booking. 预约' })
  @IsId()
  bookingId: string;
}
