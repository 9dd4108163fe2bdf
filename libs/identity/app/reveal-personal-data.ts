import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Limits, UnitOfWork, type Actor } from '#platform';
import type { PersonRow } from '../data/person.entity.js';
import { PersonRepository } from '../data/person.repository.js';
import { AuditLog } from './audit-log.js';
import { PersonalNumbers } from './personal-numbers.js';
import { Regions } from './regions.js';

/** Numbers that may be read in full. */
export const PERSONAL_FIELDS = ['PHONE', 'DOCUMENT_NUMBER'] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** A worker who reads more numbers than this in an hour is not serving people but copying a list. */
const PER_HOUR = { max: 120, windowSeconds: 3_600 };

/** Reads a personal number in full. It needs a reason, and leaves an audit row in the same transaction. */
@Injectable()
export class RevealPersonalData {
  constructor(
    private readonly limits: Limits,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly regions: Regions,
    private readonly numbers: PersonalNumbers,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The number, or null if there is none. Everyone may read his own; others need `personal.read` in the person's region.
   * Throws NOT_FOUND for somebody out of reach, RATE_LIMITED after 120 in an hour.
   */
  async execute(
    actor: Actor,
    request: { personId: string; field: PersonalField; reason: string },
  ): Promise<string | null> {
    await this.limits.hit(`identity:reveal:${actor.personId}`, PER_HOUR);
    return this.unitOfWork.run(async () => {
      const person = await this.people.find(request.personId);
      if (person === null) throw generalErrors.NOT_FOUND();
      if (person.id !== actor.personId) await this.regions.requireAccess(actor, 'personal.read', [person.regionId]);
      await this.audit.record({
        actorId: actor.personId,
        action: 'personal-data.revealed',
        subjectType: 'Person',
        subjectId: person.id,
        details: { field: request.field, reason: request.reason },
        regionId: person.regionId,
      });
      return this.read(person, request.field);
    });
  }

  private read(person: PersonRow, field: PersonalField): string | null {
    return field === 'PHONE' ? this.numbers.openPhone(person) : this.numbers.openDocument(person);
  }
}
