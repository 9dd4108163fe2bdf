import { Injectable } from '@nestjs/common';
import { addMinutes } from '#kernel';
import {
  type CandidateHistory,
  type CandidateProfile,
  clash,
  exceedsDailyLimit,
  plannedMinutes,
  travelMinutes,
  type VolunteerCommitment,
  Volunteering,
} from '#volunteering';
import { type OfferHistory, OfferRepository } from '../data/offer.repository.js';
import { type Candidate } from '../domain/candidate.js';
import { type Matter } from './read-judgement.js';
import { wholeMetres } from './whole-metres.js';

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
    const profiles = await this.profiles(volunteerIds, judgement.request.licences.length > 0);
    const ids = profiles.map(({ id }) => id);
    const since = addMinutes(judgement.now, -RECENT_DAYS * DAY_MINUTES);
    const from = addMinutes(request.startsAt, -LOAD_DAYS * DAY_MINUTES);
    const to = addMinutes(request.endsAt, LOAD_DAYS * DAY_MINUTES);
    const sources: Sources = {
      commitments: byVolunteer(await this.volunteering.commitmentsOf(ids, from, to)),
      history: await this.volunteering.candidateHistory(ids, request.beneficiaryKey, since),
      offers: await this.offers.historyOf(ids, since),
    };
    const unbooked = loadOf('WALK', [], matter);
    return profiles.map((profile) => {
      const commitments = sources.commitments.get(profile.id);
      // Most have promised nothing: what the service alone means for a day is worked out once.
      const load = commitments === undefined ? unbooked : loadOf(profile.travelMode, commitments, matter);
      return candidateOf(profile, sources, matter, { load, alreadyOffered: asked.has(profile.id) });
    });
  }

  private profiles(volunteerIds: string[], withLicences: boolean): Promise<CandidateProfile[]> {
    return withLicences
      ? this.volunteering.candidateProfiles(volunteerIds)
      : this.volunteering.candidateProfilesWithoutLicences(volunteerIds);
  }
}

type Load = Pick<Candidate, 'doubleBooked' | 'overDailyLimit' | 'promisedMinutes'>;

/** Written out field by field: spreading parts into one another took as long as reading them. */
function candidateOf(
  profile: CandidateProfile,
  sources: Sources,
  matter: Matter,
  { load, alreadyOffered }: { load: Load; alreadyOffered: boolean },
): Candidate {
  const { judgement, rules } = matter;
  const { metres, arrivalMinutes } = wayOf(profile, matter);
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
    metres,
    arrivalMinutes,
    reachMetres: profile.reachMetres,
    skills: profile.skills,
    languages: profile.languages,
    licences: profile.licences,
    insurances: profile.insurances,
    availability: profile.availability,
    doubleBooked: load.doubleBooked,
    overDailyLimit: load.overDailyLimit,
    promisedMinutes: load.promisedMinutes,
    alreadyOffered,
    openOffers: offers?.open ?? 0,
    recent: { offers: offers?.offers ?? 0, accepted: offers?.accepted ?? 0, minutes: history?.minutes ?? 0 },
    servicesForResident: history?.timesWithBeneficiary ?? 0,
  };
}

/** How far the volunteer lives from the place, and how soon they can be there. */
function wayOf(
  { home, travelMode, turnoutMinutes }: CandidateProfile,
  { judgement, rules }: Matter,
): Pick<Candidate, 'metres' | 'arrivalMinutes'> {
  const { place } = judgement.request;
  if (place === null) return { metres: 0, arrivalMinutes: 0 };
  const arrivalMinutes = turnoutMinutes + travelMinutes(home, place, travelMode, rules.load);
  return { metres: home === null ? null : wholeMetres(home, place), arrivalMinutes };
}

/** What the volunteer promised already, by the same rules by which an acceptance is judged. */
function loadOf(
  travelMode: CandidateProfile['travelMode'],
  commitments: readonly VolunteerCommitment[],
  { request, rules }: Matter,
): Load {
  const { startsAt, endsAt, item, point } = request;
  const next = { startsAt, endsAt, mode: item.mode, point };
  const taken = commitments.filter(({ requestId }) => requestId !== request.id);
  return {
    doubleBooked: taken.some((one) => clash(one, next, travelMode, rules.load)),
    overDailyLimit: exceedsDailyLimit(taken, next, rules.load),
    promisedMinutes: taken.reduce((sum, one) => sum + plannedMinutes(one), 0),
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
