import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { CredentialRow } from './credential.entity.js';

/** All SQL of passwords. */
@Injectable()
export class CredentialRepository {
  constructor(private readonly database: Database) {}

  async find(personId: string): Promise<CredentialRow | null> {
    return this.database.reader.findOneBy(CredentialRow, { id: personId });
  }

  /** Locks the password of a person until the unit ends, so that sign-ins and changes of one account take turns. */
  async lock(personId: string): Promise<CredentialRow | undefined> {
    const [credential] = await this.database.lock(CredentialRow, [personId]);
    return credential;
  }

  async insert(rows: readonly CredentialRow[]): Promise<void> {
    await this.database.insertMany(CredentialRow, rows);
  }

  async replace(personId: string, passwordHash: string, changedAt: Date): Promise<void> {
    await this.database.writer.update(CredentialRow, { id: personId }, { passwordHash, changedAt });
  }
}
