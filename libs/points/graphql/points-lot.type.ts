import { Field, ID, ObjectType } from '@nestjs/graphql';
import { encodeCursor } from '#kernel';
import { Connection, GraphQLDateTime, PointsScalar } from '#platform';
import { NEVER } from '../domain/expiry.js';
import type { MadeLot } from '../domain/lot.js';

@ObjectType('PointsLot', { description: 'Points that came at one time and end at one time. 积分批次' })
export class PointsLotType {
  @Field(() => ID, { description: 'The lot. 批次编号' })
  id: string;

  @Field(() => PointsScalar, { description: 'What it began with. 原有积分' })
  amount: number;

  @Field(() => PointsScalar, { description: 'What is left of it, what is held included. 剩余积分' })
  remaining: number;

  @Field(() => PointsScalar, { description: 'Kept by something that is not settled yet. 冻结积分' })
  held: number;

  @Field(() => GraphQLDateTime, { description: 'When they were earned, by whoever earned them. 获得时间' })
  earnedAt: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The last instant to spend them; null: no end. 有效期至',
  })
  expiresAt: Date | null;

  @Field({ description: 'Whether they can only be donated: earned beyond the cap on own use. 仅可捐赠' })
  donationOnly: boolean;

  @Field(() => ID, { description: 'The transfer that brought them. 转账编号' })
  transferId: string;

  @Field(() => ID, { description: 'The policy version that made them, or `built-in`. 政策编号' })
  policyId: string;
}

@ObjectType('PointsLotConnection', { description: 'A page of lots, the oldest end first. 积分批次列表' })
export class PointsLotConnection extends Connection(PointsLotType) {}

/** A lot as its owner sees it. */
export function shownLot(lot: MadeLot): PointsLotType {
  const { id, amount, remaining, held, earnedAt, donationOnly, transferId, policyId } = lot;
  const expiresAt = lot.expiresAt.getTime() === NEVER.getTime() ? null : lot.expiresAt;
  return { id, amount, remaining, held, earnedAt, expiresAt, donationOnly, transferId, policyId };
}

/** The place of a lot in the list. */
export const lotCursor = (lot: PointsLotType): string => encodeCursor([(lot.expiresAt ?? NEVER).toISOString(), lot.id]);
