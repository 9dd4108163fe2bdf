import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import { Events } from '#platform';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { stateAt } from '../domain/eligibility.js';
import { volunteerNumber } from '../domain/volunteer-rules.js';
import { volunteerStates, type VolunteerEvent } from '../domain/volunteer.states.js';
import { newVolunteer } from './new-volunteer.js';
import { VolunteerDrafts, type VolunteerDraft } from './volunteer-drafts.js';
import { VolunteerChanged } from './volunteering.events.js';

type NewVolunteer = Omit<Parameters<typeof newVolunteer>[0], 'number' | 'now'>;

/** Writes of one volunteer inside the open unit; each tells dispatch in the same transaction. */
@Injectable()
export class VolunteerWrites {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly details: VolunteerDetailsRepository,
    private readonly drafts: VolunteerDrafts,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** First step of every registration: from here on nobody else registers until the unit ends. */
  async begin(): Promise<void> {
    await this.details.lockNumbers();
  }

  /** Adds volunteers with what they say of themselves; numbers are given out in order. Tells nobody yet. */
  async insertMany(rows: { volunteer: NewVolunteer; draft: VolunteerDraft }[]): Promise<VolunteerEntity[]> {
    if (rows.length === 0) return [];
    const now = this.clock.now();
    const year = Number(businessDate(now).slice(0, 4));
    const first = await this.details.takeNumbers(rows.length);
    const made = rows.map(({ volunteer, draft }, index) => ({
      ...newVolunteer({ ...volunteer, number: volunteerNumber(year, first + index), now }),
      ...this.drafts.columns(draft),
    }));
    await this.volunteers.insertMany(made);
    await this.details.insertLicences(
      made.flatMap((row, index) => this.drafts.licences(row.id, rows[index]?.draft.licences ?? [])),
    );
    return made;
  }

  /** Adds one volunteer. */
  async insert(volunteer: NewVolunteer, draft: VolunteerDraft): Promise<VolunteerEntity> {
    const [made] = await this.insertMany([{ volunteer, draft }]);
    if (!made) throw new Error('one row in, one row out');
    await this.changed(made.id);
    return made;
  }

  /** Sets what a locked volunteer says of themselves. */
  async update(volunteer: VolunteerEntity, draft: VolunteerDraft): Promise<VolunteerEntity> {
    const set = this.drafts.columns(draft);
    await this.volunteers.update(volunteer.id, set);
    if (draft.licences) {
      await this.details.replaceLicences(volunteer.id, this.drafts.licences(volunteer.id, draft.licences));
    }
    await this.changed(volunteer.id);
    return { ...volunteer, ...set };
  }

  /** Applies an event of the state table to a locked volunteer; an end that has passed counts first. Throws STATE_NOT_ALLOWED. */
  async transition(
    volunteer: VolunteerEntity,
    event: VolunteerEvent,
    patch: Partial<VolunteerEntity> = {},
  ): Promise<VolunteerEntity> {
    const now = this.clock.now();
    const state = volunteerStates.next(stateAt(volunteer, now), event);
    const set = { stateUntil: null, ...patch, state, updatedAt: now };
    await this.volunteers.update(volunteer.id, set);
    await this.changed(volunteer.id);
    return { ...volunteer, ...set };
  }

  private async changed(volunteerId: string): Promise<void> {
    await this.events.publish(VolunteerChanged, { volunteerId });
  }
}
