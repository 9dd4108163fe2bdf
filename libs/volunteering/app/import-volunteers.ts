import { Injectable } from '@nestjs/common';
import { Clock, DomainError, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Events, UnitOfWork } from '#platform';
import type { BulkOutcome, VolunteerRow } from '../domain/facade.types.js';
import { defaultPolicy, type VersionedPolicy } from '../domain/policy.js';
import { requireSoundBirth } from '../domain/volunteer-rules.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { Policies } from './policies.js';
import { requireSoundDraft } from './volunteer-drafts.js';
import { VolunteerWrites, type VolunteerRegistration } from './volunteer-writes.js';
import { VolunteersRegistered } from './volunteering.events.js';

const CHUNK = 500;

interface Known {
  persons: ReadonlyMap<string, unknown>;
  regions: ReadonlyMap<string, { id: string; path: string }>;
  registered: Set<string>;
  /** By region. */
  policies: ReadonlyMap<string, VersionedPolicy>;
  now: Date;
}

/** Reads in a roll of volunteers 花名册, in chunks of 500, each one unit with multi-row statements. */
@Injectable()
export class ImportVolunteers {
  constructor(
    private readonly policies: Policies,
    private readonly writes: VolunteerWrites,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Keeps the good rows and tells why the others were refused; `dryRun` keeps none. */
  async execute(
    rows: VolunteerRow[],
    options: { registeredBy: string | null; dryRun?: boolean },
  ): Promise<BulkOutcome> {
    const outcome: BulkOutcome = { registered: [], refused: [] };
    for (let start = 0; start < rows.length; start += CHUNK) {
      const part = await this.unit.run(() => this.chunk(rows.slice(start, start + CHUNK), start, options));
      outcome.registered.push(...part.registered);
      outcome.refused.push(...part.refused);
    }
    return outcome;
  }

  private async chunk(
    rows: VolunteerRow[],
    start: number,
    options: { registeredBy: string | null; dryRun?: boolean },
  ): Promise<BulkOutcome> {
    await this.writes.begin();
    const known = await this.known(rows);
    const refused: BulkOutcome['refused'] = [];
    const good = rows.flatMap((row, offset) => {
      const refusal = refusalOf(row, known);
      if (refusal) refused.push({ index: start + offset, ...refusal });
      return refusal ? [] : [{ row, index: start + offset }];
    });
    if (options.dryRun)
      return { refused, registered: good.map(({ index }) => ({ index, volunteerId: '', number: '' })) };

    const made = await this.writes.insertMany(good.map(({ row }) => prepared(row, known, options.registeredBy)));
    if (made.length > 0) {
      await this.events.publish(VolunteersRegistered, { volunteerIds: made.map((volunteer) => volunteer.id) });
    }
    const registered = made.map((volunteer, place) => ({
      index: good[place]?.index ?? start,
      volunteerId: volunteer.id,
      number: volunteer.number,
    }));
    return { registered, refused };
  }

  private async known(rows: VolunteerRow[]): Promise<Known> {
    const personIds = [...new Set(rows.map((row) => row.personId))];
    const now = this.clock.now();
    const regions = await this.identity.regions([...new Set(rows.map((row) => row.regionId))]);
    const policies = await this.policies.forRegions([...regions.values()], now);
    return {
      persons: await this.identity.people(personIds),
      regions,
      registered: await this.writes.registeredAmong(personIds),
      policies,
      now,
    };
  }
}

/** The first thing wrong with a row, or null; a person named twice is refused the second time. */
function refusalOf(row: VolunteerRow, known: Known): { code: string; reason: string } | null {
  try {
    if (!known.persons.has(row.personId) || !known.regions.has(row.regionId)) throw generalErrors.NOT_FOUND();
    if (known.registered.has(row.personId)) throw volunteeringErrors.VOLUNTEER_EXISTS();
    const { minimumAge } = (known.policies.get(row.regionId) ?? defaultPolicy).eligibility;
    requireSoundBirth(row.birthDate, row.guardianConsent ?? false, known.now, minimumAge);
    requireSoundDraft(row);
    known.registered.add(row.personId);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { field, reason } = error.params;
    return { code: error.code, reason: field === undefined ? error.code : `${field}: ${reason}` };
  }
}

/** A good row as it is written; a roll that the station vouches for has verified papers. */
function prepared(row: VolunteerRow, known: Known, registeredBy: string | null): VolunteerRegistration {
  const region = known.regions.get(row.regionId);
  if (!region) throw generalErrors.NOT_FOUND();
  const volunteer = {
    personId: row.personId,
    region,
    birthDate: row.birthDate,
    guardianConsent: row.guardianConsent ?? false,
    onDuty: row.onDuty ?? true,
    registeredBy,
    state: row.verified ? ('VERIFIED' as const) : ('REGISTERED' as const),
  };
  return { volunteer, draft: row, voucher: row.verified ? { verifiedBy: registeredBy, verifiedAt: known.now } : null };
}
