import { Injectable } from '@nestjs/common';
import { errorMessage, generalErrors, type ErrorParams } from '#kernel';
import { Identity, type PersonDraft } from '#identity';
import { UnitOfWork } from '#platform';
import type { VolunteerRow } from '../domain/facade.types.js';
import type { CoordinateSystem } from '../domain/point.js';
import type { ReasonCode, RefusedLine } from '../domain/roll/refusal.js';
import type { VolunteerLine } from '../domain/roll/volunteer-line.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { VolunteerRoll } from './volunteer-roll.facade.js';

/** How the lines of a roll become volunteers. */
export interface RollTerms {
  regionId: string;
  system: CoordinateSystem;
  /** The station vouches for the roll: its people are VERIFIED at once. */
  verified: boolean;
  /** Who reads it in; null for the system. */
  registeredBy?: string | null;
  /** People who are registered already must live under one of these region paths; everywhere unless told. */
  reach?: readonly string[];
}

/** What became of some lines; `present` were volunteers before, so that a second import changes nothing. */
export interface LinesOutcome {
  registered: number;
  present: number;
  refused: RefusedLine[];
}

/** Undoes the unit of some lines: a rehearsal, or lines that the rules refused. */
class Undo extends Error {
  constructor(readonly refused: ReadonlyMap<VolunteerLine, RefusedLine>) {
    super('undone');
  }
}

/** Registers the people of some hundred lines of a roll 花名册 through the same rules as everybody, all in one unit. */
@Injectable()
export class RegisterLines {
  constructor(
    private readonly identity: Identity,
    private readonly roll: VolunteerRoll,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Registers the good lines and tells the others. A refused line leaves nothing behind, not even its person. A rehearsal
   * does all of it and undoes it: what it accepts, the database accepts.
   */
  async execute(lines: readonly VolunteerLine[], terms: RollTerms, rehearsal: boolean): Promise<LinesOutcome> {
    const { fresh, known, present, refused } = await this.sorted(lines, terms);
    let good = [...fresh, ...known.keys()];
    while (good.length > 0) {
      const outcome = await this.attempt(good, known, { terms, rehearsal });
      if (outcome.size === 0) break;
      refused.push(...outcome.values());
      good = good.filter((line) => !outcome.has(line));
    }
    return { registered: good.length, present, refused };
  }

  /** New people, people whom the register knows already by number and name, and volunteers. */
  private async sorted(lines: readonly VolunteerLine[], terms: RollTerms) {
    const ids = await this.identity.idsByPhones(lines.map((line) => line.phone));
    const people = await this.identity.people([...ids.values()]);
    const strangers = await this.outOfReach([...people.values()], terms.reach);
    const fresh = lines.filter((line) => !ids.has(line.phone));
    const known = new Map<VolunteerLine, string>();
    const refused: RefusedLine[] = [];
    for (const line of lines) {
      const personId = ids.get(line.phone);
      if (personId === undefined) continue;
      if (people.get(personId)?.displayName !== line.name.normalize('NFC'))
        refused.push(refusal(line, 'PHONE_OF_ANOTHER'));
      else if (strangers.has(personId)) refused.push(refusal(line, 'PERSON_OUT_OF_REACH'));
      else known.set(line, personId);
    }
    const volunteers = await this.volunteersAmong(known, terms);
    for (const line of volunteers) known.delete(line);
    return { fresh, known, present: volunteers.length, refused };
  }

  private async outOfReach(
    people: readonly { id: string; regionId: string }[],
    reach: readonly string[] | undefined,
  ): Promise<ReadonlySet<string>> {
    if (reach === undefined) return new Set();
    const regions = await this.identity.regions(people.map(({ regionId }) => regionId));
    const within = (regionId: string): boolean =>
      reach.some((path) => (regions.get(regionId)?.path ?? '').startsWith(path));
    return new Set(people.filter(({ regionId }) => !within(regionId)).map(({ id }) => id));
  }

  /** Lines whose person is a volunteer already, by the word of the rules themselves. */
  private async volunteersAmong(known: ReadonlyMap<VolunteerLine, string>, terms: RollTerms): Promise<VolunteerLine[]> {
    const lines = [...known.keys()];
    const rows = lines.map((line) => rowOf(line, known.get(line) ?? '', terms));
    const { refused } = await this.roll.registerVolunteers(rows, { registeredBy: null, dryRun: true });
    return refused.flatMap(({ index, code }) => (code === 'VOLUNTEER_EXISTS' ? (lines[index] ?? []) : []));
  }

  private async attempt(
    lines: readonly VolunteerLine[],
    known: ReadonlyMap<VolunteerLine, string>,
    { terms, rehearsal }: { terms: RollTerms; rehearsal: boolean },
  ): Promise<ReadonlyMap<VolunteerLine, RefusedLine>> {
    try {
      await this.unitOfWork.run(async () => {
        const fresh = lines.filter((line) => !known.has(line));
        const people = await this.identity.createPeople(fresh.map((line) => personOf(line, terms)));
        const ids = new Map([...known, ...fresh.map((line, index) => [line, people[index]?.id ?? ''] as const)]);
        const rows = lines.map((line) => rowOf(line, ids.get(line) ?? '', terms));
        const outcome = await this.roll.registerVolunteers(rows, { registeredBy: terms.registeredBy ?? null });
        const refused = outcome.refused.flatMap(({ index, code, reason }) => {
          const line = lines[index];
          return line ? [[line, refusal(line, 'REFUSED_BY_RULES', ruleText(code, reason))] as const] : [];
        });
        if (rehearsal || refused.length > 0) throw new Undo(new Map(refused));
      });
      return new Map();
    } catch (fault) {
      if (fault instanceof Undo) return fault.refused;
      throw fault;
    }
  }
}

function personOf(line: VolunteerLine, { regionId }: RollTerms): PersonDraft {
  return { displayName: line.name, phone: line.phone, regionId };
}

function rowOf(line: VolunteerLine, personId: string, { regionId, system, verified }: RollTerms): VolunteerRow {
  const { birthDate, skills, licences, availability, home } = line;
  return {
    personId,
    regionId,
    birthDate,
    skills,
    licences,
    availability,
    home: home && { ...home, system },
    verified,
  };
}

function refusal(line: VolunteerLine, reason: ReasonCode, params: RefusedLine['params'] = {}): RefusedLine {
  return { line: line.line, column: '', reason, params };
}

const catalogue = { ...generalErrors.catalogue, ...volunteeringErrors.catalogue };

/** What the error catalogue says of a code; `reason` is `field: reason` where a field is at fault. */
function ruleText(code: string, reason: string): { code: string; zh: string; en: string } {
  const text = catalogue[code] ?? { zh: code, en: code };
  const [, field, why] = /^(\w+): (.*)$/s.exec(reason) ?? [];
  const params: ErrorParams = { field: field ?? '', reason: why ?? reason };
  return { code, zh: errorMessage(text, 'zh', params), en: errorMessage(text, 'en', params) };
}
