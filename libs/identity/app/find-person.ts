import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Limits, UnitOfWork, type Actor } from '#platform';
import { phoneNumber } from '../domain/personal-numbers.js';
import type { Region } from '../domain/regions.js';
import { AuditLog } from './audit-log.js';
import { PeopleFinder } from './people-finder.js';
import { Regions } from './regions.js';

/** Whoever asks for more people than this in an hour is not serving at a desk but trying numbers. */
const PER_HOUR = { max: 240, windowSeconds: 3_600 };

/** Somebody found, with the region of residence. */
export interface FoundPerson {
  readonly id: string;
  readonly displayName: string;
  readonly region: Region;
}

/** Finds the account of somebody who calls or stands at the desk, by the mobile number told. Leaves an audit row. */
@Injectable()
export class FindPerson {
  constructor(
    private readonly limits: Limits,
    private readonly unitOfWork: UnitOfWork,
    private readonly finder: PeopleFinder,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Needs `request.create-for-others` in the person's region. Throws NOT_FOUND for a number that nobody has and for somebody
   * out of reach alike, BAD_USER_INPUT for what is no number, RATE_LIMITED after 240 in an hour.
   */
  async execute(actor: Actor, phone: string): Promise<FoundPerson> {
    await this.limits.hit(`identity:find:${actor.personId}`, PER_HOUR);
    const person = await this.finder.byPhone(phoneNumber(phone));
    if (person === null) throw generalErrors.NOT_FOUND();
    await this.regions.requireAccess(actor, 'request.create-for-others', [person.regionId]);
    await this.unitOfWork.run(() =>
      this.audit.record({
        actorId: actor.personId,
        action: 'person.found-by-phone',
        subjectType: 'Person',
        subjectId: person.id,
        regionId: person.regionId,
      }),
    );
    const region = (await this.regions.byIds([person.regionId])).get(person.regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return { id: person.id, displayName: person.displayName, region };
  }
}
