import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';
import type { Role, RoleScope } from '../domain/permissions.js';
import { RoleEnum, RoleScopeEnum } from './identity.enums.js';

/** A role that somebody was given. */
@ObjectType('RoleGrant', { description: 'A role given to a person in a scope. 授权' })
export class RoleGrantType {
  @Field(() => ID, { description: 'Id of the grant. 授权编号' })
  id: string;

  @Field(() => RoleEnum, { description: 'The role. 角色' })
  role: Role;

  @Field(() => RoleScopeEnum, { description: 'Kind of scope. 范围类型' })
  scope: RoleScope;

  @Field(() => ID, {
    nullable: true,
    description: 'Region or organisation of the scope; null for the platform. 范围编号',
  })
  scopeId: string | null;

  @Field(() => GraphQLDateTime, { description: 'Since when. 授权时间' })
  grantedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken, if it was. 撤销时间' })
  revokedAt: Date | null;

  personId: string;
}
