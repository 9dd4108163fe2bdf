import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { CredentialRepository } from '../data/credential.repository.js';
import { PersonRepository } from '../data/person.repository.js';
import { ActivationCodes } from './activation-codes.js';
import { AuditLog } from './audit-log.js';
import { Regions } from './regions.js';

/** Gives a worker a code that he hands to a person whom the station entered, so that this person can sign in. */
@Injectable()
export class IssueActivationCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly regions: Regions,
    private readonly credentials: CredentialRepository,
    private readonly codes: ActivationCodes,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Needs `volunteer.register-others` in the person's region, else NOT_FOUND. Throws CONFLICT for a person who has a
   * password: a code would be a way to take over somebody's account.
   */
  async execute(actor: Actor, personId: string): Promise<{ code: string; expiresAt: Date }> {
    const mayIssue = (regionId: string): Promise<unknown> =>
      this.regions.requireAccess(actor, 'volunteer.register-others', [regionId]);
    return this.issue(actor.personId, personId, mayIssue);
  }

  /** The same in the name of the system, for the first account of a district: nobody could hand it a code. */
  async forSystem(personId: string): Promise<{ code: string; expiresAt: Date }> {
    return this.issue(null, personId, async () => undefined);
  }

  private async issue(
    actorId: string | null,
    personId: string,
    mayIssue: (regionId: string) => Promise<unknown>,
  ): Promise<{ code: string; expiresAt: Date }> {
    return this.unitOfWork.run(async () => {
      const person = await this.people.lock(personId);
      if (person === undefined) throw generalErrors.NOT_FOUND();
      await mayIssue(person.regionId);
      if ((await this.credentials.find(personId)) !== null) throw generalErrors.CONFLICT({ reason: 'has a password' });
      if (person.phoneIndex === null) throw generalErrors.CONFLICT({ reason: 'has no phone number' });
      await this.audit.record({
        actorId,
        action: 'activation-code.issued',
        subjectType: 'Person',
        subjectId: personId,
        regionId: person.regionId,
      });
      return this.codes.issue(personId, actorId);
    });
  }
}
