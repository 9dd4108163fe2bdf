import { localDate } from '#kernel';
import { bundleText, roundHashing } from '../app/round-hashing.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { sealsOf } from './bundle-seals.js';
import type { BundleGiven, RoundBundle } from './round-bundle.js';
import { presetOf } from './rulebook-presets.js';
import type { VentureRulebook } from './rulebook.js';
import { bundleOf, rulebookHashOf, verifyRound } from './verify-round.js';

const city = presetOf('ZHONGSHAN') as VentureRulebook;
const rulebook: VentureRulebook = {
  ...city,
  ...{ panel: { ...city.panel, size: 5, reviews: 4, load: 3 }, vote: { choices: 1 } },
  matching: { formula: 'QUADRATIC', pool: 10_000, capPerProject: null, capPerPerson: null },
};
const application = (id: string): BundleGiven['applications'][number] => ({
  ...{ id, organisationId: `o-${id}`, category: 'GENERAL', budget: 100_000, own: 40_000, asked: 60_000 },
  ...{ earlierAwards: 0, raised: 0, special: 0, eligible: true },
});
const start: Omit<BundleGiven, 'calendar'> = {
  round: {
    ...{
      id: 'r',
      rulebookHash: rulebookHashOf(rulebook, roundHashing),
      publicValue: '7',
      noticeOn: localDate('2026-02-13'),
    },
    closeAt: '2026-01-31T09:00:00.000Z',
  },
  ...{
    rulebook,
    applications: ['a', 'b', 'c'].map(application),
    recusals: [],
    sheets: [],
    objections: [],
    projects: [],
  },
  experts: ['e1', 'e2', 'e3', 'e4', 'e5'].map((id) => ({ id, fields: [], organisationId: null, conflicts: [] })),
  ...{ ballots: [], contributions: [] },
};
const { reviews } = bundleOf(start, roundHashing).results;
const sheets = reviews.flatMap(({ applicationId, expertIds }) =>
  expertIds.map((expertId) => ({ applicationId, expertId, marks: [80, 80, 80, 80, 80] })),
);
const given = { ...start, sheets };
const bundle = bundleOf(given, roundHashing);
const [firstSheet] = sheets;
const [first] = reviews;
const outsider = start.experts.find(({ id }) => !first?.expertIds.includes(id))?.id ?? '';

/** The same bundle with other facts, sealed anew: what only the rules can refuse. */
const withOther = (change: Partial<BundleGiven>): RoundBundle => {
  const other = { ...bundle.given, ...change };
  return { ...bundle, given: other, seals: sealsOf(other, roundHashing) };
};
const pathOf = (change: Partial<BundleGiven>): string | undefined =>
  verifyRound(withOther(change), roundHashing).difference?.path;

describe('a round is not taken, though its seals are new', () => {
  const pair = { applicationId: first?.applicationId ?? '', expertId: first?.expertIds[0] ?? '' };
  const ballot = { personId: 'p', applicationIds: ['a'] };
  it.each<[string, Partial<BundleGiven>, string]>([
    ['with a sheet twice', { sheets: [...sheets, ...(firstSheet ? [firstSheet] : [])] }, 'given.sheets[12]'],
    ['with a mark above the maximum', { sheets: [{ ...pair, marks: [101, 0, 0, 0, 0] }] }, 'given.sheets[0].marks'],
    ['with a mark too few', { sheets: [{ ...pair, marks: [1] }] }, 'given.sheets[0].marks'],
    [
      'with a sheet of nobody who reviews it',
      { sheets: [{ ...pair, expertId: outsider, marks: [1, 1, 1, 1, 1] }] },
      'given.sheets[0]',
    ],
    ['with the recusal of somebody else', { recusals: [{ ...pair, expertId: outsider }] }, 'given.recusals[0]'],
    ['with a panel that cannot be drawn', { experts: start.experts.slice(1) }, 'given.experts'],
    [
      'with conflicts that leave too few',
      { experts: start.experts.map((one, at) => ({ ...one, conflicts: at < 2 ? ['a'] : [] })) },
      'given.experts',
    ],
    ['with two ballots of one person', { ballots: [ballot, ballot] }, 'given.ballots[1]'],
    [
      'with a gift to nobody',
      { contributions: [{ personId: 'p', applicationId: 'z', amount: 1 }] },
      'given.contributions[0]',
    ],
    [
      'with a special bonus of 21 points',
      { applications: start.applications.map((one) => ({ ...one, special: 2_100 })) },
      'given.applications[0].special',
    ],
    [
      'with a project that was not awarded',
      { projects: [{ applicationId: 'z', tranchesPaid: 0, failure: null, audit: null }] },
      'given.projects[0]',
    ],
    [
      'with more tranches than there are',
      { projects: [{ applicationId: 'a', tranchesPaid: 4, failure: null, audit: null }] },
      'given.projects[0].tranchesPaid',
    ],
    [
      'with more given up than a project owed',
      { projects: [{ applicationId: 'a', tranchesPaid: 0, failure: { verified: 0 }, audit: null, writtenOff: 1 }] },
      'given.projects[0].writtenOff',
    ],
    [
      'with a share of the pool that it does not have',
      { projects: [{ applicationId: 'a', tranchesPaid: 0, failure: null, audit: null, matchPaid: true }] },
      'given.projects[0].matchPaid',
    ],
    [
      'with a claim on a share of the pool that it was not paid',
      {
        projects: [
          { applicationId: 'a', tranchesPaid: 0, failure: { verified: 0, withMatch: true as const }, audit: null },
        ],
      },
      'given.projects[0].failure.withMatch',
    ],
    [
      'with a draw that relaxes what its rules do not',
      { round: { ...start.round, draw: { attempt: 2, relaxed: true } } },
      'given.round.draw.relaxed',
    ],
    [
      'with another draw than the first',
      { round: { ...start.round, draw: { attempt: 2 } }, sheets: [] },
      'results.seed',
    ],
    ['with a day too few', { calendar: bundle.given.calendar.slice(1) }, 'given.calendar'],
    [
      'with a work-weekend that is made a day off',
      { calendar: bundle.given.calendar.map((day) => ({ ...day, working: day.date !== '2026-02-14' && day.working })) },
      'given.calendar[0]',
    ],
    ['with another rulebook than was announced', { rulebook: { ...rulebook, banYears: 2 } }, 'given.rulebook'],
    [
      'with a lower mark',
      { sheets: sheets.map((one, at) => (at === 0 ? { ...one, marks: [0, 0, 0, 0, 0] } : one)) },
      'results.scores[0].panel',
    ],
    ['with another public value', { round: { ...start.round, publicValue: '8' }, sheets: [] }, 'results.seed'],
  ])('%s', (_, change, path) => expect(pathOf(change)).toBe(path));
});

describe('a recusal', () => {
  const { applicationId = '', expertIds = [] } = first ?? {};
  const recusals = [{ applicationId, expertId: expertIds[0] ?? '' }];

  it('voids the sheet and brings in who is free', () => {
    const { results } = bundleOf({ ...given, recusals }, roundHashing);
    expect(results.substitutes).toEqual([{ ...recusals[0], substituteId: outsider }]);
    expect(results.scores.find((one) => one.applicationId === applicationId)?.sheets).toBe(3);
  });

  it('that leaves two sheets leaves no score, and no rank', () => {
    const two = [...recusals, { applicationId, expertId: expertIds[1] ?? '' }];
    const { results } = bundleOf({ ...given, recusals: two }, roundHashing);
    expect(results.scores.find((one) => one.applicationId === applicationId)).toMatchObject({ sheets: 2, total: null });
    expect(results.ranking.map((place) => place.applicationId)).not.toContain(applicationId);
  });
});

describe('an award that nobody signed in time, and an organisation that is barred', () => {
  const rules: VentureRulebook = {
    ...{ ...rulebook, signing: { count: 3, unit: 'WORKING' } },
    selection: { ...rulebook.selection, places: 1, reserves: 2 },
  };
  const round = { ...start.round, rulebookHash: rulebookHashOf(rules, roundHashing) };
  const after = (objections: BundleGiven['objections'], more: VentureRulebook = rules) => {
    const pinned = { ...round, rulebookHash: rulebookHashOf(more, roundHashing) };
    return bundleOf({ ...given, rulebook: more, round: pinned, objections }, roundHashing);
  };
  const [winner = '', second = '', third = ''] = after([]).results.decisions.map(({ applicationId }) => applicationId);
  const day = localDate;
  // The notice of 2026-02-13 runs over the spring festival to 2026-02-27; three working days after 2026-02-28: 2026-03-04.
  const lapse = (confirmedOn = '2026-02-28', noticeOn = '2026-03-05', applicationId = winner) => ({
    ...{ applicationId, upheld: true, noticeOn: day(noticeOn), lapsed: { confirmedOn: day(confirmedOn) } },
  });
  const ban = (until: string, applicationId = winner, noticeOn = '2026-02-13') => ({
    ...{ applicationId, upheld: true, noticeOn: day(noticeOn), barred: { until: day(until) } },
  });
  const faultOf = (objections: BundleGiven['objections'], more?: VentureRulebook): string => {
    try {
      after(objections, more);
      return 'none';
    } catch (fault) {
      return (fault as { difference: { path: string } }).difference.path;
    }
  };

  it('are out with their reason, and the next one moves up', () => {
    const file = after([ban('2026-02-13', third), lapse(), ban('2028-01-01', second, '2026-03-20')]);
    expect(file.results.promotions).toEqual([
      { struck: third, promoted: null, notice: null },
      { struck: winner, promoted: second, notice: { first: '2026-03-06', last: '2026-03-12' }, signBy: '2026-03-04' },
      { struck: second, promoted: null, notice: null },
    ]);
    expect(file.results.awards).toEqual([
      { kind: 'REFUSED', applicationId: winner, reason: 'SIGNING_LAPSED' },
      { kind: 'REFUSED', applicationId: second, reason: 'BARRED' },
      { kind: 'REFUSED', applicationId: third, reason: 'BARRED' },
    ]);
    const text = bundleText(file);
    expect(verifyRoundFile(Buffer.from(text)).difference).toBeNull();
    const other = text.replace('"signBy":"2026-03-04"', '"signBy":"2026-03-03"');
    expect(verifyRoundFile(Buffer.from(other)).difference?.path).toBe('results.promotions[1].signBy');
    const sooner = text.replace('"confirmedOn":"2026-02-28"', '"confirmedOn":"2026-03-01"');
    expect(verifyRoundFile(Buffer.from(sooner)).difference?.path).toBe('given.objections[1]');
  });

  it.each<[string, BundleGiven['objections'], string]>([
    ['on the last day', [lapse('2026-02-28', '2026-03-04')], 'given.objections[0].noticeOn'],
    ['on the first day after it', [lapse('2026-02-28', '2026-03-05')], 'none'],
    ['confirmed on the last day of its notice', [lapse('2026-02-27')], 'given.objections[0].lapsed.confirmedOn'],
    ['that was none', [lapse(undefined, undefined, second)], 'given.objections[0].applicationId'],
    ['that lapsed before', [lapse(), lapse()], 'given.objections[1].applicationId'],
    [
      'of a reserve, confirmed before its own notice was over',
      [ban('2026-03-01', winner, '2026-02-27'), lapse('2026-03-05', '2026-03-20', second)],
      'given.objections[1].lapsed.confirmedOn',
    ],
    ['of somebody whose ban was over', [ban('2026-02-12')], 'given.objections[0].barred.until'],
    ['of somebody on the last day of a ban', [ban('2026-02-13')], 'none'],
  ])('are refused or taken: an award %s', (_, objections, path) => expect(faultOf(objections)).toBe(path));

  it('are not for rules without a time for signing', () =>
    expect(faultOf([lapse()], { ...rulebook, selection: rules.selection })).toBe('given.objections[0].lapsed'));

  it('are counted by the days that the rules say', () => {
    const calendar: VentureRulebook = { ...rules, signing: { count: 3, unit: 'CALENDAR' } };
    expect(faultOf([lapse('2026-02-28', '2026-03-03')], calendar)).toBe('given.objections[0].noticeOn');
    expect(after([lapse('2026-02-28', '2026-03-04')], calendar).results.promotions[0]?.signBy).toBe('2026-03-03');
  });
});

describe('a claim that was given up', () => {
  const project = { applicationId: 'a', tranchesPaid: 1, failure: { verified: 0 }, audit: null };

  it('is said with its project, and changes nothing that is computed', () => {
    const file = bundleOf({ ...given, projects: [{ ...project, writtenOff: 1 }] }, roundHashing);
    expect(verifyRoundFile(Buffer.from(bundleText(file)))).toMatchObject({ difference: null });
    expect(file.results).toEqual(bundleOf({ ...given, projects: [project] }, roundHashing).results);
  });
});

describe('a project that was paid its share of a pool, and failed', () => {
  const rules = {
    ...rulebook,
    matching: { formula: 'LINEAR', pool: 1_000, capPerProject: null, capPerPerson: null },
  } as const;
  const round = { ...start.round, rulebookHash: rulebookHashOf(rules, roundHashing) };
  const contributions = [{ personId: 'p', applicationId: 'a', amount: 5 }];
  const failed = { applicationId: 'a', tranchesPaid: 0, audit: null, matchPaid: true as const };
  const fileOf = (failure: { verified: number; withMatch?: true }) =>
    bundleOf({ ...given, rulebook: rules, round, contributions, projects: [{ ...failed, failure }] }, roundHashing);

  it.each([
    ['gives what was not spent of it back, too', { verified: 300, withMatch: true as const }, 700],
    ['gave nothing of it back while that was not claimed', { verified: 300 }, 0],
  ])('%s', (_, failure, clawback) => {
    const file = fileOf(failure);
    expect(file.results.outcomes).toMatchObject([{ applicationId: 'a', paid: 0, matched: 1_000, clawback }]);
    const text = bundleText(file);
    expect(verifyRoundFile(Buffer.from(text)).difference).toBeNull();
    const other = text.replace(`"clawback":${clawback}`, `"clawback":${clawback + 1}`);
    expect(verifyRoundFile(Buffer.from(other)).difference?.path).toBe('results.outcomes[0].clawback');
  });
});

describe('the hash that pins a rulebook', () => {
  it('does not depend on the order in which its members are written', () => {
    const reversed = Object.fromEntries(Object.entries(rulebook).reverse());
    expect(rulebookHashOf(reversed, roundHashing)).toBe(rulebookHashOf(rulebook, roundHashing));
    expect(rulebookHashOf({ ...rulebook, name: '中山市公益创投 2026' }, roundHashing)).not.toBe(
      start.round.rulebookHash,
    );
  });
});
