import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { VolunteerQueries } from '../app/volunteer-queries.js';
import type { LicenceType } from './volunteer.type.js';

/** Licences, by volunteer. */
@Injectable()
export class LicencesLoader implements BatchLoader<string, LicenceType[]> {
  constructor(private readonly queries: VolunteerQueries) {}

  async load(volunteerIds: readonly string[]): Promise<ReadonlyMap<string, LicenceType[]>> {
    return this.queries.licencesOf(volunteerIds);
  }
}

/** Names of volunteers, by person. */
@Injectable()
export class VolunteerNameLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: VolunteerQueries) {}

  async load(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.namesOf(personIds);
  }
}
