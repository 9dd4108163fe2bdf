import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { ReleasePlaces, type HeldVolunteer } from './release-places.js';
import { requireIn } from './request-access.js';
import { VolunteerWrites } from './volunteer-writes.js';

/** What the station may decide about a volunteer; leaving may also be the volunteer's own wish. */
export const standingNames = ['SUSPEND', 'BAR', 'RESUME', 'DEREGISTER'] as const;
export type Standing = (typeof standingNames)[number];

const eventOf = { SUSPEND: 'suspend', BAR: 'bar', RESUME: 'resume', DEREGISTER: 'deregister' } as const;
const actionOf = { SUSPEND: 'suspended', BAR: 'barred', RESUME: 'resumed', DEREGISTER: 'deregistered' } as const;

const ATTEMPTS = 3;

/** A decision about a volunteer. */
export interface StandingChange {
  volunteerId: string;
  standing: Standing;
  until?: Date | null;
  reason: string;
}

/**
 * Suspends, bars until a day, takes back, or deregisters a volunteer. Who may not serve any more gives back the places in
 * services that have not begun. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED.
 */
@Injectable()
export class ChangeStanding {
  constructor(
    private readonly places: ReleasePlaces,
    private readonly writes: VolunteerWrites,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A place taken in the same moment makes it start again, with that place too; CONFLICT when that goes on and on. */
  async execute(actor: Actor, input: StandingChange): Promise<VolunteerEntity> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const changed = await this.unit.run(async () => {
        const held = await this.places.hold(input.volunteerId);
        return held && this.change(actor, input, held);
      });
      if (changed) return changed;
    }
    throw generalErrors.CONFLICT({ reason: 'the volunteer is taking places at this moment' });
  }

  private async change(actor: Actor, input: StandingChange, held: HeldVolunteer): Promise<VolunteerEntity> {
    const { volunteer } = held;
    const leaving = input.standing === 'DEREGISTER' && volunteer.personId === actor.personId;
    if (!leaving) requireIn(actor, 'volunteer.verify', volunteer.regionPath);
    const stateUntil = input.until ?? null;
    if (stateUntil && stateUntil <= this.clock.now()) {
      throw generalErrors.BAD_USER_INPUT({ field: 'until', reason: 'in the past' });
    }
    const set = { stateUntil, onDuty: false };
    const changed = await this.writes.transition(volunteer, eventOf[input.standing], set);
    if (input.standing !== 'RESUME') {
      const role = leaving ? ('VOLUNTEER' as const) : ('STATION' as const);
      await this.places.execute(held, input.reason, { role, personId: actor.personId });
    }
    await this.identity.audit.record({
      actorId: actor.personId,
      action: `volunteer.${actionOf[input.standing]}`,
      subjectType: 'Volunteer',
      subjectId: volunteer.id,
      regionPath: volunteer.regionPath,
      details: { reason: input.reason },
    });
    return changed;
  }
}
