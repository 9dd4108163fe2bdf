import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '#platform';
import { ROLE_SCOPES, ROLES, type Role, type RoleScope } from '../domain/permissions.js';
import { RoleEnum, RoleScopeEnum } from './identity.enums.js';

/** A role to give. */
@InputType({ description: 'A role to give. 授予角色' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'Who gets it. 人员编号' })
  @IsId()
  personId: string;

  @Field(() => RoleEnum, { description: 'The role. 角色' })
  @IsIn(ROLES)
  role: Role;

  @Field(() => RoleScopeEnum, { description: 'Kind of scope. 范围类型' })
  @IsIn(ROLE_SCOPES)
  scope: RoleScope;

  @Field(() => ID, {
    nullable: true,
    description: 'Region or organisation of the scope; none for the platform. 范围编号',
  })
  @IsOptional()
  @IsId()
  scopeId?: string | null;
}

/** A role to take. */
@InputType({ description: 'A role to take. 撤销角色' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'Id of the grant. 授权编号' })
  @IsId()
  grantId: string;
}
