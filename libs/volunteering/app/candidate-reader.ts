import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import { type JudgedVolunteer, VolunteerRepository } from '../data/volunteer.repository.js';
import { volunteerStates } from '../domain/volunteer.states.js';
import type { CandidateHistory, CandidateProfile, VolunteerCommitment } from '../domain/facade.types.js';
import type { VolunteerState } from '../domain/volunteer.states.js';
import { candidateProfile } from './candidate-profile.js';
import { commitmentOf } from './commitments.js';
import { VolunteerWrites } from './volunteer-writes.js';

/** Volunteers as dispatch sees them, for sets of ids. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly details: VolunteerDetailsRepository,
    private readonly assignments: AssignmentRepository,
    private readonly records: ServiceRecordRepository,
    private readonly writes: VolunteerWrites,
    private readonly unit: UnitOfWork,
  ) {}

  async profiles(volunteerIds: readonly string[]): Promise<CandidateProfile[]> {
    const live = await this.live(volunteerIds);
    const licences = await this.details.licencesOf(live.map((row) => row.id));
    return live.map((row) => candidateProfile(row, licences.get(row.id) ?? []));
  }

  async profilesWithoutLicences(volunteerIds: readonly string[]): Promise<CandidateProfile[]> {
    return (await this.live(volunteerIds)).map((row) => candidateProfile(row, []));
  }

  async idsAfter(afterId: string | null, limit: number): Promise<string[]> {
    return this.volunteers.idsAfter(afterId, limit);
  }

  async ofPerson(
    personId: string,
  ): Promise<{ id: string; number: string; state: VolunteerState; stateUntil: Date | null } | null> {
    const row = await this.volunteers.findByPerson(personId);
    return row && { id: row.id, number: row.number, state: row.state, stateUntil: row.stateUntil };
  }

  async commitments(volunteerIds: readonly string[], from: Date, to: Date): Promise<VolunteerCommitment[]> {
    return (await this.assignments.commitments(volunteerIds, from, to)).map(commitmentOf);
  }

  async history(
    volunteerIds: readonly string[],
    beneficiaryKey: string,
    since: Date,
  ): Promise<Map<string, CandidateHistory>> {
    const none: CandidateHistory = { minutes: 0, services: 0, timesWithBeneficiary: 0 };
    const found = new Map(volunteerIds.map((id) => [id, { ...none }]));
    for (const total of await this.records.totals(volunteerIds, since, beneficiaryKey)) {
      const { minutes, services } = total;
      const part = total.forBeneficiary ? { timesWithBeneficiary: services } : { minutes, services };
      Object.assign(found.get(total.volunteerId) ?? {}, part);
    }
    return found;
  }

  private async live(volunteerIds: readonly string[]): Promise<JudgedVolunteer[]> {
    const rows = await this.volunteers.findJudged(volunteerIds);
    return rows.filter((row) => row.state !== 'DEREGISTERED');
  }

  /** Only somebody on duty can be put to rest; others stay as they are. */
  async rest(volunteerId: string, until: Date): Promise<void> {
    await this.unit.run(async () => {
      const volunteer = await this.volunteers.lock(volunteerId);
      if (!volunteerStates.allows(volunteer.state, 'rest')) return;
      await this.writes.transition(volunteer, 'rest', { stateUntil: until });
    });
  }
}
