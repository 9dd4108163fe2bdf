import { type WeeklySpan, hourMask } from './availability.js';
import { publishedOrder } from './published-order.js';
import { type Place } from './travel.js';

/** The lane of everybody who is registered: read to explain. */
export const EVERYBODY = 'all';
/** The lane of all who may be asked now: for requests that need no skill. */
export const READY = 'ready';

/** Places in the circle from which remote services draw. */
const CIRCLE = 65_536;
const ALL_HOURS = Array.from({ length: 7 }, () => (1 << 24) - 1);

/** What the index keeps of a volunteer. */
export interface IndexedVolunteer {
  readonly volunteerId: string;
  readonly districtId: string;
  /** Whether the state lets the volunteer be asked: verified, on duty, neither barred nor gone. A rest ends by itself and stays in. */
  readonly ready: boolean;
  readonly skills: readonly string[];
  readonly home: Place | null;
  readonly reachMetres: number;
  readonly availability: readonly WeeklySpan[];
}

/** The lanes a volunteer stands in. */
export function lanesOf(volunteer: IndexedVolunteer): string[] {
  if (!volunteer.ready) return [EVERYBODY];
  return [EVERYBODY, READY, ...[...new Set(volunteer.skills)].map(skillLane)];
}

/** The lane to search for a request: of its first skill, the others are a hard filter. */
export function laneFor(skills: readonly string[]): string {
  const [first] = skills;
  return first === undefined ? READY : skillLane(first);
}

/** Where somebody (or a request) stands in the circle: 0 … 65,535, the same for ever. */
export function turnOf(id: string): number {
  return publishedOrder('turn', id) % CIRCLE;
}

/** The hours kept in the index; no declared availability means any time. */
export function indexedHours(availability: readonly WeeklySpan[]): readonly number[] {
  return availability.length === 0 ? ALL_HOURS : hourMask(availability);
}

function skillLane(skill: string): string {
  return `skill:${skill}`;
}
