import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { FundKind, FundSeat } from '../domain/facade.types.js';
import type { PurposeKind } from '../domain/purposes.js';
import { FundKindEnum, FundSeatEnum, PurposeKindEnum } from './fund.enums.js';

@ObjectType('HostCharity', { description: 'A charity in whose account the money of its funds lies. 慈善组织' })
export class HostCharityType {
  @Field(() => ID, { description: 'The organisation. 组织编号' })
  id: string;

  @Field({ description: 'Its name. 名称' })
  name: string;

  @Field({ description: 'Number of its registration as a charity. 慈善组织登记证书编号' })
  certificate: string;

  @Field(() => LocalDateScalar, { description: 'In force from this day on. 有效期起' })
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'To this day. 有效期止' })
  validTo: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of its qualification for public fundraising. 公开募捐资格证书编号',
  })
  publicQualification: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The qualification holds to this day. 资格有效期止' })
  publicQualificationTo: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Suspended by the authority since. 暂停时间' })
  suspendedAt: Date | null;
}

@ObjectType('FundPurpose', { description: 'What money of a fund may be used for. 用途' })
export class FundPurposeType {
  @Field(() => ID, { description: 'The purpose. 用途编号' })
  id: string;

  @Field({ description: 'Its name. 用途名称' })
  name: string;

  @Field(() => PurposeKindEnum, { description: 'Whether emergency help is asked from it. 用途类别' })
  kind: PurposeKind;
}

@ObjectType('FundSeat', { description: 'Somebody in the bodies of a fund, unpaid. 基金席位' })
export class FundSeatType {
  @Field(() => FundSeatEnum, { description: 'Which seat. 席位' })
  seat: FundSeat;

  @Field({ description: 'Who has it. 姓名' })
  name: string;
}

@ObjectType('CommunityFund', { description: 'A fund of a community: a sub-ledger of its host charity. 社区公益金' })
export class CommunityFundType {
  @Field(() => ID, { description: 'The fund. 基金编号' })
  id: string;

  @Field(() => ID, { description: 'The host charity. 托管慈善组织' })
  hostId: string;

  @Field(() => ID, { description: 'The region it serves. 服务地区' })
  regionId: string;

  @Field(() => FundKindEnum, { description: 'Kind. 类型' })
  kind: FundKind;

  @Field({ description: 'Its name. 名称' })
  name: string;

  @Field(() => GraphQLDateTime, { description: 'Set up at. 设立时间' })
  createdAt: Date;
}

@ObjectType('CommunityFundConnection', { description: 'A page of funds. 社区公益金列表' })
export class CommunityFundConnection extends Connection(CommunityFundType) {}
