import type { LocalDate } from '#kernel';
import { refuse } from './bundle-fault.js';
import { dueDate, noticePeriod, type NoticePeriod, type WorkCalendar } from './notice-period.js';
import type { BundleGiven, BundleObjection, BundleResults } from './round-bundle.js';
import { strikeAward, type Decision, type RankedCandidate, type StrikeReason } from './select-awards.js';

/** What rulings changed: who is out, who moved up, and what is decided in the end. */
export type RulingResults = Pick<BundleResults, 'promotions' | 'awards'>;

/**
 * Draws the consequences of all rulings 裁定, one after the other: each takes an application out, and the first reserve that can
 * moves up. Refuses an award that lapsed before its time, and a ban that was over.
 */
export function recomputeRulings(
  given: BundleGiven,
  ranked: readonly RankedCandidate[],
  decisions: readonly Decision[],
  isWorking: WorkCalendar,
): RulingResults {
  const { rulebook, round, objections } = given;
  const periodFrom = (date: LocalDate): NoticePeriod => noticePeriod(rulebook.notice, date, isWorking);
  const noticed = new Map<string, LocalDate>();
  let awards = decisions;
  const promotions = objections.flatMap((ruling, at): RulingResults['promotions'][number][] => {
    if (!ruling.upheld) return [];
    const { applicationId: struck, noticeOn } = ruling;
    const isAward = awards.some(({ kind, applicationId }) => kind === 'AWARD' && applicationId === struck);
    const shownOn = noticed.get(struck) ?? round.noticeOn;
    requireInForce(ruling, at);
    const signBy = isLapse(ruling) ? lapsedAfter(given, ruling, at, { isAward, shownOn }, isWorking) : null;
    const { decisions: next, promoted } = strikeAward(rulebook, ranked, awards, struck, reasonOf(ruling));
    awards = next;
    const notice = promoted === null ? null : periodFrom(noticeOn);
    if (promoted !== null) noticed.set(promoted, noticeOn);
    return [{ struck, promoted, notice, ...(signBy === null ? {} : { signBy }) }];
  });
  return { promotions, awards };
}

type Lapse = BundleObjection & Required<Pick<BundleObjection, 'lapsed'>>;

const isLapse = (ruling: BundleObjection): ruling is Lapse => ruling.lapsed !== undefined;

function reasonOf({ withdrawn, lapsed, barred }: BundleObjection): StrikeReason {
  if (withdrawn) return 'WITHDRAWN';
  if (lapsed) return 'SIGNING_LAPSED';
  return barred ? 'BARRED' : 'OBJECTION_UPHELD';
}

function requireInForce({ barred, noticeOn }: BundleObjection, at: number): void {
  if (barred && barred.until < noticeOn) {
    refuse(`given.objections[${at}].barred.until`, barred.until, `${noticeOn} or later`);
  }
}

/** The last day on which an award that lapsed could be signed: its notice was over when it was confirmed, and that day is past. */
function lapsedAfter(
  { rulebook }: BundleGiven,
  { applicationId, lapsed: { confirmedOn }, noticeOn }: Lapse,
  at: number,
  { isAward, shownOn }: { readonly isAward: boolean; readonly shownOn: LocalDate },
  isWorking: WorkCalendar,
): LocalDate {
  const path = `given.objections[${at}]`;
  if (rulebook.signing === undefined) refuse(`${path}.lapsed`, confirmedOn, 'rules with a time for signing');
  if (!isAward) refuse(`${path}.applicationId`, applicationId, 'an application that was awarded');
  const { last } = noticePeriod(rulebook.notice, shownOn, isWorking);
  if (confirmedOn <= last) refuse(`${path}.lapsed.confirmedOn`, confirmedOn, `a day after ${last}`);
  const signBy = dueDate(rulebook.signing, confirmedOn, isWorking);
  return noticeOn > signBy ? signBy : refuse(`${path}.noticeOn`, noticeOn, `a day after ${signBy}`);
}
