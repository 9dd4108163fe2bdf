import { type WeeklySpan, hourMask } from './availability.js';
import { publishedOrder } from './published-order.js';
import { type Place } from './place.js';

/** The lane of everybody who is registered: read to explain. */
export const EVERYBODY = 'all';
/** The lane of all who may be asked now: for requests that need no skill. */
export const READY = 'ready';

/** The lane of all who may be asked and have an insurance. */
const INSURED = 'insured';

/** Places in the circle from which remote services draw. */
export const CIRCLE = 65_536;
const ALL_HOURS = Array.from({ length: 7 }, () => (1 << 24) - 1);

/** What the index keeps of a volunteer. */
export interface IndexedVolunteer {
  readonly volunteerId: string;
  readonly districtId: string;
  /** Whether the state lets the volunteer be asked: verified, on duty, neither barred nor gone. A rest ends by itself and stays in. */
  readonly ready: boolean;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Kinds of licences held; whether one still holds is a hard filter. */
  readonly licences: readonly string[];
  /** Whether there is any insurance; whether it covers the interval is a hard filter. */
  readonly insured: boolean;
  readonly home: Place | null;
  readonly reachMetres: number;
  readonly availability: readonly WeeklySpan[];
}

/** What a request demands of whoever is looked at. */
export interface Demands {
  readonly licences: readonly string[];
  readonly needsInsurance: boolean;
  readonly skills: readonly string[];
  readonly language: string | null;
}

/** The lanes a volunteer stands in. */
export function lanesOf(volunteer: IndexedVolunteer): string[] {
  if (!volunteer.ready) return [EVERYBODY];
  const { licences, insured, skills, languages } = volunteer;
  const special = [
    ...licences.map(licenceLane),
    ...(insured ? [INSURED] : []),
    ...skills.map(skillLane),
    ...languages.map(languageLane),
  ];
  return [EVERYBODY, READY, ...new Set(special)];
}

/** The lanes in which a volunteer must stand to be looked at, all of them: those first that are likely to be short. */
export function lanesFor({ licences, needsInsurance, skills, language }: Demands): string[] {
  const special = [
    ...licences.map(licenceLane),
    ...skills.map(skillLane),
    ...(needsInsurance ? [INSURED] : []),
    ...(language === null ? [] : [languageLane(language)]),
  ];
  return special.length === 0 ? [READY] : [...new Set(special)];
}

/** Where somebody (or a request) stands in the circle: 0 … 65,535, the same for ever. */
export function turnOf(id: string): number {
  return publishedOrder('turn', id) % CIRCLE;
}

/** The hours kept in the index; no declared availability means any time. */
export function indexedHours(availability: readonly WeeklySpan[]): readonly number[] {
  return availability.length === 0 ? ALL_HOURS : hourMask(availability);
}

const licenceLane = (kind: string): string => `licence:${kind}`;
const skillLane = (skill: string): string => `skill:${skill}`;
const languageLane = (language: string): string => `language:${language}`;
