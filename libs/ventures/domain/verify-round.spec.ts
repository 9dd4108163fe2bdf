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
