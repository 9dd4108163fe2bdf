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
import { VolunteerDrafts, type VolunteerDraft, type Voucher } from './volunteer-drafts.js';
import { VolunteerChanged } from './volunteering.events.js';

/** A volunteer to be added: what they say of themselves, and who vouches for their papers. */
export interface VolunteerRegistration {
  volunteer: Omit<Parameters<typeof newVolunteer>[0], 'number' | 'now'>;
  draft: VolunteerDraft;
  voucher: Voucher | null;
}

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
  async insertMany(rows: VolunteerRegistration[]): Promise<VolunteerEntity[]> {
    if (rows.length === 0) return [];
    const now = this.clock.now();
    const year = Number(businessDate(now).slice(0, 4));
    const first = await this.details.takeNumbers(rows.length);
    const made = rows.map(({ volunteer, draft, voucher }, index) => ({
      ...newVolunteer({ ...volunteer, number: volunteerNumber(year, first + index), now }),
      ...this.drafts.columns(draft, voucher),
    }));
    await this.volunteers.insertMany(made);
    await this.details.insertLicences(
      made.flatMap((row, index) =>
        this.drafts.licences(row.id, rows[index]?.draft.licences ?? [], rows[index]?.voucher ?? null),
      ),
    );
    return made;
  }

  /** Adds one volunteer. */
  async insert(registration: VolunteerRegistration): Promise<VolunteerEntity> {
    const [made] = await this.insertMany([registration]);
    if (!made) throw new Error('one row in, one row out');
    await this.changed(made.id);
    return made;
  }

  /** Sets what a locked volunteer says of themselves, or what staff vouch for. New papers without a voucher do not count yet. */
  async update(volunteer: VolunteerEntity, draft: VolunteerDraft, voucher: Voucher | null): Promise<VolunteerEntity> {
    const set = this.drafts.columns(draft, voucher);
    await this.volunteers.update(volunteer.id, set);
    if (draft.licences) {
      await this.details.replaceLicences(volunteer.id, this.drafts.licences(volunteer.id, draft.licences, voucher));
    }
    await this.changed(volunteer.id);
    return { ...volunteer, ...set };
  }

  /** Staff verify the licences and insurances that are there now, beside the volunteer. Changes no other column. */
  async verifyPapers(volunteer: VolunteerEntity, voucher: Voucher): Promise<Partial<VolunteerEntity>> {
    await this.details.verifyLicences(volunteer.id, voucher);
    const seal = { verifiedBy: voucher.verifiedBy, verifiedAt: voucher.verifiedAt.toISOString() };
    return { insurances: volunteer.insurances.map((one) => (one.verifiedAt === null ? { ...one, ...seal } : one)) };
  }

  /** Which of these persons are volunteers already. */
  async registeredAmong(personIds: string[]): Promise<Set<string>> {
    return this.volunteers.personsRegistered(personIds);
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
