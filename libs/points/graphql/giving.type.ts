import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId, PointsScalar, ShortText } from '#platform';

/** What points are given for. */
export enum PointsGivingKind {
  GIFT = 'GIFT',
  DONATION = 'DONATION',
  CARE_GRANT = 'CARE_GRANT',
}
registerEnumType(PointsGivingKind, {
  name: 'PointsGivingKind',
  description: 'What points are given for. 赠与类型',
  valuesMap: {
    GIFT: { description: 'To family. 赠与家人' },
    DONATION: { description: 'To the pool for elders in need. 助老捐赠' },
    CARE_GRANT: { description: 'Out of the pool to an elder. 助老发放' },
  },
});

@ObjectType('PointsGiving', { description: 'Points given without anything in return. 积分赠与记录' })
export class PointsGivingType {
  @Field(() => ID, { description: 'Its number. 编号' })
  id: string;

  @Field(() => PointsGivingKind, { description: 'What for. 类型' })
  kind: PointsGivingKind;

  @Field(() => ID, { nullable: true, description: 'Who receives; null for a pool. 接收人' })
  toId: string | null;

  @Field(() => ID, { nullable: true, description: 'The region whose pool it is. 积分池地区' })
  regionId: string | null;

  @Field(() => PointsScalar, { description: 'How many. 积分' })
  amount: number;

  @Field(() => ID, { description: 'The transfer of the ledger. 转账编号' })
  transferId: string;

  @Field(() => GraphQLDateTime, { description: 'When. 时间' })
  at: Date;
}

@ObjectType('CareRecipient', { description: 'An elder who may receive donated points. 助老对象' })
export class CareRecipientType {
  @Field(() => ID, { description: 'The person. 人员' })
  id: string;

  @Field(() => GraphQLDateTime, { description: 'Since when. 登记时间' })
  registeredAt: Date;
}

const largest = 1_000_000_000;

@InputType({ description: 'Points for a family member. 赠与积分' })
export class GiftPointsInput {
  @Field(() => ID, { description: 'A relative, as `myFamily` lists them. 家人' })
  @IsId()
  toPersonId: string;

  @Field(() => PointsScalar, { description: 'How many, above 0. 积分' })
  @IsInt()
  @Min(1)
  @Max(largest)
  amount: number;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Points for elders in need. 捐赠积分' })
export class DonatePointsInput {
  @Field(() => PointsScalar, { description: 'How many, above 0. 积分' })
  @IsInt()
  @Min(1)
  @Max(largest)
  amount: number;

  @Field(() => ID, { nullable: true, description: 'The pool of this own region; the district’s unless told. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'An elder in need. 登记助老对象' })
export class RegisterCareRecipientInput {
  @Field(() => ID, { description: 'The elder. 老人' })
  @IsId()
  personId: string;

  @Field({ description: 'Why, up to 300 characters. 理由' })
  @ShortText(300)
  reason: string;
}

@InputType({ description: 'Points out of a pool for an elder. 发放助老积分' })
export class GrantCarePointsInput {
  @Field(() => ID, { description: 'The pool of this region. 地区' })
  @IsId()
  regionId: string;

  @Field(() => ID, { description: 'The elder, registered by somebody else. 老人' })
  @IsId()
  personId: string;

  @Field(() => PointsScalar, { description: 'How many, above 0. 积分' })
  @IsInt()
  @Min(1)
  @Max(largest)
  amount: number;

  @Field({ description: 'Why, up to 300 characters. 理由' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
