import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { Role, RoleScope } from '../domain/permissions.js';

/** A role given to a person in a scope 授权; kept for ever, ended by `revokedAt`. */
@Entity('identity_role_grant')
@Index('ux_identity_role_grant_active_key', ['activeKey'], { unique: true })
@Index('ix_identity_role_grant_person_id', ['personId'])
export class RoleGrantRow {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  @EnumColumn() role: Role;
  @EnumColumn() scope: RoleScope;
  @IdColumn({ nullable: true }) scopeId: string | null;
  @IdColumn({ nullable: true }) grantedBy: string | null;
  @InstantColumn() grantedAt: Date;
  @IdColumn({ nullable: true }) revokedBy: string | null;
  @InstantColumn({ nullable: true }) revokedAt: Date | null;
  /** person:role:scope while it holds, null afterwards: the same role is held once at a time. */
  @TextColumn(120, { nullable: true }) activeKey: string | null;
}
