import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Limits, UnitOfWork, type Actor } from '#platform';
import type { CoordinateSystem } from '../domain/point.js';
import type { RefusedLine } from '../domain/roll/refusal.js';
import { unknownSkills } from '../domain/roll/roll-lines.js';
import { readRollText } from './read-roll-text.js';
import { RegisterLines } from './register-lines.js';
import { holdsIn } from './request-access.js';
import { VolunteerRoll } from './volunteer-roll.facade.js';

/** A part of a roll, with its heading line. */
export interface RollPart {
  readonly csv: string;
  /** Lines of the file before the first one of this part, without its heading line. */
  readonly linesBefore: number;
  readonly regionId: string;
  readonly coordinates: CoordinateSystem;
  readonly verified: boolean;
  readonly dryRun: boolean;
}

/** What became of the lines of a part. */
export interface RollPartOutcome {
  readonly lines: number;
  readonly registered: number;
  readonly present: number;
  readonly refused: readonly RefusedLine[];
  readonly notes: readonly RefusedLine[];
}

/** Lines that one part may have. */
export const MOST_LINES = 500;

/** A hundred thousand people an hour: more than any district has volunteers. */
const PER_HOUR = { max: 400, windowSeconds: 3_600 };

/**
 * Reads in a part of a roll 花名册: the good lines are registered, in one unit, the others come back with their number and
 * reason. Sent again it registers nobody twice. Needs `volunteer.register-others` in the region, and `volunteer.verify` to vouch for the
 * identities; somebody whom the register knows must live in a region of the actor. NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED.
 */
@Injectable()
export class ImportRollPart {
  constructor(
    private readonly limits: Limits,
    private readonly identity: Identity,
    private readonly register: RegisterLines,
    private readonly roll: VolunteerRoll,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, part: RollPart): Promise<RollPartOutcome> {
    await this.limits.hit(`volunteering:import:${actor.personId}`, PER_HOUR);
    await this.requireMayImport(actor, part);
    const { volunteers, refused } = readRollText(part.csv, businessDate(this.clock.now()), part.linesBefore);
    const lines = volunteers.length + new Set(refused.map(({ line }) => line)).size;
    if (lines > MOST_LINES) throw generalErrors.BAD_USER_INPUT({ field: 'csv', reason: `at most ${MOST_LINES} lines` });
    const { regionId, coordinates: system, verified, dryRun } = part;
    const reach = actor.regionPaths('volunteer.register-others');
    const terms = { regionId, system, verified, registeredBy: actor.personId, reach };
    const outcome = await this.register.execute(volunteers, terms, dryRun);
    const menu = await this.roll.menuSkills(regionId);
    const all = [...refused, ...outcome.refused].sort((one, other) => one.line - other.line);
    const counts = { lines, registered: outcome.registered, present: outcome.present };
    if (!dryRun) await this.noteImport(actor, part, { ...counts, refused: all.length });
    return { ...counts, refused: all, notes: volunteers.flatMap((one) => [...one.notes, ...unknownSkills(one, menu)]) };
  }

  private async requireMayImport(actor: Actor, { regionId, verified }: RollPart): Promise<void> {
    await this.identity.requireInRegions(actor, 'volunteer.register-others', [regionId]);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (verified && !(region && holdsIn(actor, 'volunteer.verify', region.path)))
      throw generalErrors.BAD_USER_INPUT({
        field: 'verified',
        reason: 'only who may verify volunteers vouches for them',
      });
  }

  /** Which part of which file, and how much of it; nothing of its people. */
  private async noteImport(actor: Actor, part: RollPart, counts: Readonly<{ [name: string]: number }>): Promise<void> {
    const { regionId, verified, linesBefore } = part;
    const sha256 = createHash('sha256').update(part.csv).digest('hex');
    await this.unit.run(() =>
      this.identity.audit.record({
        actorId: actor.personId,
        action: 'volunteers.imported',
        subjectType: 'Region',
        subjectId: regionId,
        regionId,
        details: { sha256, linesBefore, verified, ...counts },
      }),
    );
  }
}
