import type { INestApplicationContext } from '@nestjs/common';
import { errorMessage, generalErrors, type ErrorParams } from '#kernel';
import { Identity, type PersonDraft } from '#identity';
import { UnitOfWork } from '#platform';
import { volunteeringErrors, VolunteerRoll, type CoordinateSystem, type VolunteerRow } from '#volunteering';
import type { ReasonCode, RefusedLine } from '../volunteer-csv/refusal.js';
import type { VolunteerLine } from '../volunteer-csv/volunteer-line.js';

/** How the lines of a file become volunteers. */
export interface ImportTerms {
  regionId: string;
  system: CoordinateSystem;
  /** The station vouches for the roll: its people are VERIFIED at once. */
  verified: boolean;
}

/** What became of a batch; `present` were volunteers before, so that a second import changes nothing. */
export interface BatchOutcome {
  registered: number;
  present: number;
  refused: RefusedLine[];
}

/** Undoes the unit of a batch: a rehearsal, or lines that the rules refused. */
class Undo extends Error {
  constructor(readonly refused: ReadonlyMap<VolunteerLine, RefusedLine>) {
    super('undone');
  }
}

/** Registers the people of some hundred lines through the same rules as the API, all in one unit. */
export class ImportBatch {
  private readonly identity: Identity;
  private readonly roll: VolunteerRoll;
  private readonly unitOfWork: UnitOfWork;

  constructor(
    application: INestApplicationContext,
    private readonly terms: ImportTerms,
  ) {
    this.identity = application.get(Identity, { strict: false });
    this.roll = application.get(VolunteerRoll, { strict: false });
    this.unitOfWork = application.get(UnitOfWork, { strict: false });
  }

  /**
   * Registers the good lines and tells the others. A refused line leaves nothing behind, not even its person. A rehearsal
   * does all of it and undoes it: what it accepts, the database accepts.
   */
  async execute(lines: readonly VolunteerLine[], rehearsal: boolean): Promise<BatchOutcome> {
    const { fresh, known, present, refused } = await this.sorted(lines);
    let good = [...fresh, ...known.keys()];
    while (good.length > 0) {
      const outcome = await this.attempt(good, known, rehearsal);
      if (outcome.size === 0) break;
      refused.push(...outcome.values());
      good = good.filter((line) => !outcome.has(line));
    }
    return { registered: good.length, present, refused };
  }

  /** New people, people whom the register knows already by number and name, and volunteers. */
  private async sorted(lines: readonly VolunteerLine[]) {
    const ids = await this.identity.idsByPhones(lines.map((line) => line.phone));
    const people = await this.identity.people([...ids.values()]);
    const fresh = lines.filter((line) => !ids.has(line.phone));
    const known = new Map<VolunteerLine, string>();
    const refused: RefusedLine[] = [];
    for (const line of lines) {
      const personId = ids.get(line.phone);
      if (personId === undefined) continue;
      if (people.get(personId)?.displayName === line.name.normalize('NFC')) known.set(line, personId);
      else refused.push(refusal(line, 'PHONE_OF_ANOTHER'));
    }
    const volunteers = await this.volunteersAmong(known);
    for (const line of volunteers) known.delete(line);
    return { fresh, known, present: volunteers.length, refused };
  }

  /** Lines whose person is a volunteer already, by the word of the rules themselves. */
  private async volunteersAmong(known: ReadonlyMap<VolunteerLine, string>): Promise<VolunteerLine[]> {
    const lines = [...known.keys()];
    const rows = lines.map((line) => this.rowOf(line, known.get(line) ?? ''));
    const { refused } = await this.roll.registerVolunteers(rows, { registeredBy: null, dryRun: true });
    return refused.flatMap(({ index, code }) => (code === 'VOLUNTEER_EXISTS' ? (lines[index] ?? []) : []));
  }

  private async attempt(
    lines: readonly VolunteerLine[],
    known: ReadonlyMap<VolunteerLine, string>,
    rehearsal: boolean,
  ): Promise<ReadonlyMap<VolunteerLine, RefusedLine>> {
    try {
      await this.unitOfWork.run(async () => {
        const fresh = lines.filter((line) => !known.has(line));
        const people = await this.identity.createPeople(fresh.map((line) => this.personOf(line)));
        const ids = new Map([...known, ...fresh.map((line, index) => [line, people[index]?.id ?? ''] as const)]);
        const rows = lines.map((line) => this.rowOf(line, ids.get(line) ?? ''));
        const outcome = await this.roll.registerVolunteers(rows, { registeredBy: null });
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

  private personOf(line: VolunteerLine): PersonDraft {
    return { displayName: line.name, phone: line.phone, regionId: this.terms.regionId };
  }

  private rowOf(line: VolunteerLine, personId: string): VolunteerRow {
    const { birthDate, skills, licences, availability, home } = line;
    return {
      personId,
      regionId: this.terms.regionId,
      birthDate,
      skills,
      licences,
      availability,
      home: home && { ...home, system: this.terms.system },
      verified: this.terms.verified,
    };
  }
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
