import { Entity } from 'typeorm';
import { InstantColumn, PrimaryId, TextColumn } from '#platform';

/** The password of a person, as argon2id. Kept apart from the person: most people of a register never sign in. */
@Entity('identity_credential')
export class CredentialRow {
  /** The person's id. */
  @PrimaryId() id: string;
  @TextColumn(255) passwordHash: string;
  @InstantColumn() changedAt: Date;
}
