import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CredentialRepository } from '../data/credential.repository.js';
import { PersonRepository } from '../data/person.repository.js';
import { ActivationCodes } from './activation-codes.js';
import { AuditLog } from './audit-log.js';
import { OpenSession, type OpenedSession } from './open-session.js';

/** Inside the unit of an activation: uses the code up, keeps the password and opens a session. */
@Injectable()
export class ClaimAccount {
  constructor(
    private readonly people: PersonRepository,
    private readonly credentials: CredentialRepository,
    private readonly codes: ActivationCodes,
    private readonly openSession: OpenSession,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Null when there is nothing to claim with this number and code. */
  async execute(claim: { phoneIndex: string; code: string; passwordHash: string }): Promise<OpenedSession | null> {
    const found = await this.people.findByPhoneIndex(claim.phoneIndex);
    const person = found === null ? undefined : await this.people.lock(found.id);
    if (person === undefined || (await this.credentials.find(person.id)) !== null) return null;
    if (!(await this.codes.redeem(person.id, claim.code))) return null;
    await this.credentials.insert([{ id: person.id, passwordHash: claim.passwordHash, changedAt: this.clock.now() }]);
    await this.audit.record({
      actorId: person.id,
      action: 'account.activated',
      subjectType: 'Person',
      subjectId: person.id,
      regionId: person.regionId,
    });
    return this.openSession.execute(person);
  }
}
