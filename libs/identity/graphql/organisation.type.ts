import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime } from '#platform';
import type { OrganisationKind } from '../domain/organisations.js';
import { OrganisationKindEnum } from './identity.enums.js';

/** An organisation of the register. */
@ObjectType('Organisation', { description: 'An organisation. 组织' })
export class OrganisationType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => OrganisationKindEnum, { description: 'Kind. 类型' })
  kind: OrganisationKind;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, as entered. 统一社会信用代码' })
  creditCode: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was entered. 登记时间' })
  createdAt: Date;

  regionId: string;
}

/** A page of organisations. */
@ObjectType('OrganisationConnection', {
  description: 'Organisations, in the order in which they were entered. 组织列表',
})
export class OrganisationConnection extends Connection(OrganisationType) {}
