import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId } from '#platform';

/** A person belongs to an organisation 成员关系. */
@Entity('identity_membership')
@Index('ux_identity_membership_organisation_id_person_id', ['organisationId', 'personId'], { unique: true })
@Index('ix_identity_membership_person_id', ['personId'])
export class MembershipRow {
  @PrimaryId() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() personId: string;
  @InstantColumn() joinedAt: Date;
}
