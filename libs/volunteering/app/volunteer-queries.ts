import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { LicenceEntity } from '../data/licence.entity.js';
import type { LicencePeriod } from '../domain/facade.types.js';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository, type VolunteerFilter } from '../data/volunteer.repository.js';
import { requireIn } from './request-access.js';

/** A licence as its holder and the staff see it. */
export interface ShownLicence extends LicencePeriod {
  /** Before the station verified it, it does not count. */
  verified: boolean;
}

const shownLicence = ({ kind, validFrom, validTo, verifiedAt }: LicenceEntity): ShownLicence => ({
  kind,
  validFrom,
  validTo,
  verified: verifiedAt !== null,
});

/** People of one name who are looked at: more than bear it in a district. */
const FOUND_AT_MOST = 500;

/** Reading volunteers and service records, for who is entitled. */
@Injectable()
export class VolunteerQueries {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly records: ServiceRecordRepository,
    private readonly details: VolunteerDetailsRepository,
    private readonly identity: Identity,
  ) {}

  /** Oneself, or a volunteer of a region in which the actor holds `volunteer.read`; without an id oneself. Throws NOT_FOUND. */
  async one(actor: Actor, volunteerId: string | null): Promise<VolunteerEntity> {
    const found = volunteerId
      ? await this.volunteers.find(volunteerId)
      : await this.volunteers.findByPerson(actor.personId);
    if (!found) throw generalErrors.NOT_FOUND();
    if (found.personId !== actor.personId) requireIn(actor, 'volunteer.read', found.regionPath);
    return found;
  }

  /**
   * Volunteers of the regions the actor may read, newest first; `regionId` narrows to one, `search` to a mobile number or to
   * what a volunteer number or a name begins with. Throws NOT_FOUND.
   */
  async list(
    actor: Actor,
    { regionId, search, ...filter }: VolunteerFilter & { regionId?: string | null; search?: string | null },
    afterId: string | null,
    limit: number,
  ): Promise<VolunteerEntity[]> {
    const paths = await this.pathsOf(actor, regionId ?? null);
    const found = search ? await this.found(search, paths) : {};
    return this.volunteers.page(paths, { ...filter, ...found }, afterId, limit);
  }

  private async pathsOf(actor: Actor, regionId: string | null): Promise<string[]> {
    if (regionId === null) return this.identity.regionScope(actor, 'volunteer.read');
    await this.identity.requireInRegions(actor, 'volunteer.read', [regionId]);
    const region = (await this.identity.regions([regionId])).get(regionId);
    return region ? [region.path] : [];
  }

  /** What is looked for; numbers are told from names by their digits, mobile numbers from volunteer numbers by their form. */
  private async found(search: string, paths: readonly string[]): Promise<VolunteerFilter> {
    const compact = search.replace(/[\s-]/g, '').toUpperCase();
    if (/^1[3-9]\d{9}$/.test(compact)) {
      return { personIds: [...(await this.identity.idsByPhones([compact])).values()] };
    }
    if (/^[0-9A-Z]*\d[0-9A-Z]*$/.test(compact)) return { numberPrefix: compact };
    return { personIds: await this.identity.idsByName(search.normalize('NFC'), paths, FOUND_AT_MOST) };
  }

  /** The actor's own records, newest first. */
  async myRecords(actor: Actor, afterId: string | null, limit: number): Promise<ServiceRecordEntity[]> {
    return this.records.pageOfPerson(actor.personId, afterId, limit);
  }

  /** Licences by volunteer without their numbers, for volunteers the reader has been found entitled to. */
  async licencesOf(volunteerIds: readonly string[]): Promise<Map<string, ShownLicence[]>> {
    const found = await this.details.licencesOf(volunteerIds);
    return new Map([...found].map(([id, licences]) => [id, licences.map(shownLicence)]));
  }

  /** Names by person, for volunteers the reader has been found entitled to. */
  async namesOf(personIds: readonly string[]): Promise<Map<string, string>> {
    const people = await this.identity.people(personIds);
    return new Map([...people.values()].map((person) => [person.id, person.displayName]));
  }
}
