import { Injectable } from '@nestjs/common';
import { type CandidateProfile, Volunteering } from '#volunteering';
import { CandidateIndex } from '../data/candidate-index.repository.js';
import { type IndexedVolunteer } from '../domain/candidate-lanes.js';

/** Keeps the candidate index as the volunteers are, in the transaction that changes them. */
@Injectable()
export class IndexVolunteers {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly index: CandidateIndex,
  ) {}

  /** Call inside a unit. Volunteers who are gone leave the index. Returns how many are in it. */
  async execute(volunteerIds: readonly string[]): Promise<number> {
    await this.index.remove(volunteerIds);
    const profiles = await this.volunteering.candidateProfiles([...volunteerIds]);
    await this.index.add(profiles.map(indexed));
    return profiles.length;
  }
}

/** What the index keeps of a profile. */
function indexed(profile: CandidateProfile): IndexedVolunteer {
  const [districtId = ''] = profile.regionPath.split('/').filter((id) => id !== '');
  return {
    volunteerId: profile.id,
    districtId,
    ready: profile.onDuty && (profile.state === 'VERIFIED' || profile.state === 'COOLDOWN'),
    skills: profile.skills,
    languages: profile.languages,
    licences: profile.licences.map(({ kind }) => kind),
    insured: profile.insurances.length > 0,
    home: profile.home,
    reachMetres: profile.reachMetres,
    availability: profile.availability,
  };
}
