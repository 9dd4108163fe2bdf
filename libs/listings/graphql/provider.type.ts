import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime } from '#platform';
import type { ProviderState } from '../domain/provider.states.js';
import { ProviderStateEnum } from './catalogue.enums.js';

@ObjectType('Provider', { description: 'An organisation that offers services. 服务机构' })
export class ProviderType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'The organisation. 组织' })
  organisationId: string;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field(() => ID, { description: 'Region of the organisation. 所在地区' })
  regionId: string;

  @Field(() => ID, { description: 'The fund in whose books its fees are kept. 代管基金' })
  fundId: string;

  @Field(() => ProviderStateEnum, { description: 'Where it stands. 状态' })
  state: ProviderState;

  @Field(() => GraphQLDateTime, { description: 'Registered at. 登记时间' })
  registeredAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Decided at, last. 最近审核时间' })
  decidedAt: Date | null;
}

@ObjectType('ProviderConnection', { description: 'A page of providers, newest first. 服务机构列表' })
export class ProviderConnection extends Connection(ProviderType) {}
