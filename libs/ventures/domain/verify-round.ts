import { isCalendarYearKnown, isWorkingDay, localDate, type LocalDate } from '#kernel';
import { BundleFault, refuse, type Difference } from './bundle-fault.js';
import { firstBrokenSeal, sealsOf } from './bundle-seals.js';
import { firstDifference } from './first-difference.js';
import type { WorkCalendar } from './notice-period.js';
import { recomputeRound } from './recompute-round.js';
import {
  BUNDLE_FORMAT,
  type BundleDay,
  type BundleGiven,
  type BundleResults,
  type RoundBundle,
  type RoundHashing,
} from './round-bundle.js';
import { rulebookFaults } from './rulebook-faults.js';

/** What a verification found: the first difference, or null, and what was computed anew as far as it could be. */
export interface VerifiedRound {
  readonly difference: Difference | null;
  readonly results: BundleResults | null;
}

/** The hash that pins a rulebook: SHA-256 of its canonical JSON. */
export const rulebookHashOf = (rulebook: unknown, { sha256, canonical }: RoundHashing): string =>
  sha256(canonical(rulebook));

/** Makes the bundle of a round: computes its results, and notes the days of the calendar that they depend on. */
export function bundleOf(given: Omit<BundleGiven, 'calendar'>, hashing: RoundHashing): RoundBundle {
  const asked = new Map<LocalDate, boolean>();
  const noting: WorkCalendar = (date) => asked.set(date, isWorkingDay(date)).get(date) === true;
  const results = recomputeRound({ ...given, calendar: [] }, noting, hashing.sha256);
  const calendar = [...asked]
    .map(([date, working]) => ({ date, working }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const whole = { ...given, calendar };
  return { format: BUNDLE_FORMAT, given: whole, seals: sealsOf(whole, hashing), results };
}

/** Recomputes a round and compares. Asks nobody: the days come from the bundle, and must be those of the known calendar. */
export function verifyRound(bundle: RoundBundle, hashing: RoundHashing): VerifiedRound {
  try {
    const early = ruleDifference(bundle.given, hashing) ?? firstBrokenSeal(bundle, hashing);
    if (early) return { difference: early, results: null };
    const results = recomputeRound(bundle.given, replayed(bundle.given.calendar), hashing.sha256);
    return { difference: firstDifference(bundle.results, results, 'results'), results };
  } catch (fault) {
    if (fault instanceof BundleFault) return { difference: fault.difference, results: null };
    throw fault;
  }
}

function ruleDifference({ rulebook, round }: BundleGiven, hashing: RoundHashing): Difference | null {
  const [fault] = rulebookFaults(rulebook);
  if (fault) return { path: `given.rulebook.${fault.field}`, found: 'a rule that cannot be', expected: fault.reason };
  const hash = rulebookHashOf(rulebook, hashing);
  return hash === round.rulebookHash ? null : { path: 'given.rulebook', found: hash, expected: round.rulebookHash };
}

function replayed(days: readonly BundleDay[]): WorkCalendar {
  for (const [at, { date, working }] of days.entries()) {
    if (isCalendarYearKnown(Number(date.slice(0, 4))) && isWorkingDay(localDate(date)) !== working) {
      refuse(`given.calendar[${at}]`, `${date} ${working}`, `${date} ${!working}`);
    }
  }
  const known = new Map(days.map(({ date, working }) => [date, working]));
  return (date) => known.get(date) ?? refuse('given.calendar', 'nothing', date);
}
