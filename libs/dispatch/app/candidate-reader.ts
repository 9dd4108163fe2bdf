import { Injectable } from '@nestjs/common';
import { addMinutes } from '#kernel';
import { type CandidateHistory, type CandidateProfile, type VolunteerCommitment, Volunteering } from '#volunteering';
import { type OfferHistory, OfferRepository } from '../data/offer.repository.js';
import { type Candidate } from '../domain/candidate.js';
import { type Matter } from './read-judgement.js';

const DAY_MINUTES = 24 * 60;
/** Days of offers and minutes that count for fairness and acceptance. */
const RECENT_DAYS = 30;
/** Commitments this many days before and after the service count as load: a week in all. */
const LOAD_DAYS = 3;

interface Sources {
  readonly commitments: ReadonlyMap<string, VolunteerCommitment[]>;
  readonly history: ReadonlyMap<string, CandidateHistory>;
  readonly offers: ReadonlyMap<string, OfferHistory>;
}

/** Reads volunteers with everything that the filters and the score need, a set at a time. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly offers: OfferRepository,
  ) {}

  /** The volunteers of a request; deregistered and unknown ids are left out. `asked`: who is not asked again. */
  async read(volunteerIds: string[], matter: Matter, asked: ReadonlySet<string>): Promise<Candidate[]> {
    const { request, judgement } = matter;
    const profiles = await this.volunteering.candidateProfiles(volunteerIds);
    const ids = profiles.map(({ id }) => id);
    const since = addMinutes(judgement.now, -RECENT_DAYS * DAY_MINUTES);
    const from = addMinutes(request.startsAt, -LOAD_DAYS * DAY_MINUTES);
    const to = addMinutes(request.endsAt, LOAD_DAYS * DAY_MINUTES);
    const sources: Sources = {
      commitments: byVolunteer(await this.volunteering.commitmentsOf(ids, from, to)),
      history: await this.volunteering.candidateHistory(ids, request.beneficiaryKey, since),
      offers: await this.offers.historyOf(ids, since),
    };
    return profiles.map((profile) => candidateOf(profile, sources, matter, asked.has(profile.id)));
  }
}

function candidateOf(profile: CandidateProfile, sources: Sources, matter: Matter, alreadyOffered: boolean): Candidate {
  const { judgement, rules } = matter;
  const history = sources.history.get(profile.id);
  const offers = sources.offers.get(profile.id);
  const ended = profile.stateUntil !== null && profile.stateUntil <= judgement.now;
  return {
    volunteerId: profile.id,
    personId: profile.personId,
    verified: profile.state !== 'REGISTERED' && profile.state !== 'DEREGISTERED',
    barred: (profile.state === 'BARRED' || profile.state === 'SUSPENDED') && !ended,
    onDuty: profile.onDuty && ['VERIFIED', 'COOLDOWN'].includes(profile.state),
    restsUntil: profile.state === 'COOLDOWN' && !ended ? (profile.stateUntil ?? FAR_AWAY) : null,
    minor: profile.birthDate > yearsBefore(judgement.firstDate, ADULT_AGE),
    guardianConsented:
      profile.guardianConsent && profile.birthDate <= yearsBefore(judgement.firstDate, rules.eligibility.minimumAge),
    householdPersonIds: profile.householdPersonIds,
    householdIndex: profile.householdIndex,
    blockedPersonIds: profile.blockedPersonIds,
    home: profile.home,
    metresPerMinute: rules.load.metresPerMinute[profile.travelMode],
    turnoutMinutes: profile.turnoutMinutes,
    reachMetres: profile.reachMetres,
    skills: profile.skills,
    languages: profile.languages,
    licences: profile.licences,
    insurances: profile.insurances,
    availability: profile.availability,
    commitments: (sources.commitments.get(profile.id) ?? []).map(({ startsAt, endsAt, mode, point }) => ({
      startsAt,
      endsAt,
      place: mode === 'REMOTE' ? null : point,
    })),
    alreadyOffered,
    recent: { offers: offers?.offers ?? 0, accepted: offers?.accepted ?? 0, minutes: history?.minutes ?? 0 },
    servicesForResident: history?.timesWithBeneficiary ?? 0,
  };
}

const ADULT_AGE = 18;
const FAR_AWAY = new Date(Date.UTC(9999, 0, 1));

/** The date some years before, as text: who was born later is younger than that. */
function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
}

function byVolunteer(commitments: readonly VolunteerCommitment[]): Map<string, VolunteerCommitment[]> {
  const grouped = new Map<string, VolunteerCommitment[]>();
  for (const commitment of commitments) {
    const list = grouped.get(commitment.volunteerId);
    if (list) list.push(commitment);
    else grouped.set(commitment.volunteerId, [commitment]);
  }
  return grouped;
}
