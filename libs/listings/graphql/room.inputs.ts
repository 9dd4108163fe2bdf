import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, ShortText } from '#platform';
import type { SpaceState } from '../domain/space.js';
import { SpaceStateEnum } from './space.enums.js';

const MOST_PEOPLE = 2_000;

@InputType({ description: 'Adds a room. 增加房间' })
export class AddRoomInput {
  @Field(() => ID, { description: 'The space. 空间' })
  @IsId()
  spaceId: string;

  @Field({ description: 'Name. 名称' })
  @ShortText(60)
  name: string;

  @Field(() => Int, { description: 'How many people it holds. 容纳人数' })
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  capacity: number;

  @Field({ defaultValue: '—', description: 'What is in it. 设备' })
  @ShortText(200)
  equipment: string;

  @Field(() => ID, { description: 'Key of this room. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Changes a room; what is left out stays. 编辑房间' })
export class EditRoomInput {
  @Field(() => ID, { description: 'The room. 房间' })
  @IsId()
  roomId: string;

  @Field({ nullable: true, description: 'Another name. 名称' })
  @IsOptional()
  @ShortText(60)
  name?: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds. 容纳人数' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  capacity?: number;

  @Field({ nullable: true, description: 'What is in it. 设备' })
  @IsOptional()
  @ShortText(200)
  equipment?: string;

  @Field(() => SpaceStateEnum, { nullable: true, description: 'Whether it takes bookings. 是否开放' })
  @IsOptional()
  @IsEnum(SpaceStateEnum)
  state?: SpaceState;

  @Field(() => String, {
    nullable: true,
    description: 'Why bookings that no longer fit are cancelled; without it such a change is refused. 取消原因',
  })
  @IsOptional()
  @ShortText(300)
  cancelReason?: string | null;
}
