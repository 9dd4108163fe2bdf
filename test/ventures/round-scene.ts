import { localDate } from '#kernel';
import { bundleOf, presetOf, roundHashing, rulebookHashOf, type BundleGiven, type RoundBundle } from '#ventures';

/** How large a made-up round is. */
export interface SceneSize {
  readonly applications: number;
  readonly experts: number;
  readonly panel: number;
  readonly load: number;
}

type Given = Omit<BundleGiven, 'calendar'>;
type Rulebook = BundleGiven['rulebook'];
type Dice = (sides: number) => number;

const CATEGORIES = ['ELDERLY', 'YOUTH', 'DISABLED'];
const FIELDS = ['SOCIAL_WORK', 'FINANCE', 'LAW', 'HEALTH'];
const PUBLIC_VALUE = '2026-04-02 双色球 01 09 14 22 27 31 + 06';
const named = (prefix: string, at: number): string => `${prefix}${String(at).padStart(4, '0')}`;

/** Numbers that are the same in every run (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** 东莞's rules, whose round has everything: strata, a mixed total, a vote, a matching pool, a shortlist. */
function rulesOf({ applications, panel, load }: SceneSize): Rulebook {
  const rules = presetOf('DONGGUAN') as Rulebook;
  const [shortlist, places] = [Math.ceil((applications * 3) / 4), Math.ceil(applications / 3)];
  const budget = places * 4_000_000;
  return {
    ...rules,
    money: {
      ...{ ...rules.money, budget, cap: 5_000_000, ownShare: { numerator: 10, denominator: 100 } },
      categories: CATEGORIES.map((code) => ({ code, budget: code === 'YOUTH' ? budget / 2 : null, cap: null })),
    },
    panel: { ...rules.panel, size: panel, load, strata: FIELDS.slice(1, 3).map((field) => ({ field, seats: 1 })) },
    selection: { ...rules.selection, shortlist, places, passMark: 3_000 },
  };
}

function applicationsOf(count: number, dice: Dice): Given['applications'] {
  return Array.from({ length: count }, (_, at) => {
    const budget = 3_000_000 + dice(4_000_000);
    const asked = Math.floor((budget * (60 + dice(20))) / 100);
    return {
      ...{ id: named('a', at), organisationId: named('o', dice(count)), category: CATEGORIES[dice(3)] ?? '' },
      ...{ budget, own: budget - asked, asked, earlierAwards: dice(3), raised: dice(9) * 100_000, special: 0 },
      eligible: dice(20) > 0,
    };
  });
}

function expertsOf(count: number, applications: number, dice: Dice): Given['experts'] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: named('e', at), fields: [FIELDS[at % 4] ?? '', FIELDS[dice(4)] ?? ''] },
    organisationId: dice(3) === 0 ? named('h', dice(count)) : null,
    conflicts: [...new Set([named('a', dice(applications)), named('a', dice(applications))])].sort(),
  }));
}

/** A round up to its audit: one recusal after the sheets, one objection upheld, one project failed, one settled. */
export function roundScene(size: SceneSize, seed = 7): RoundBundle {
  const dice = diceOf(seed);
  const rulebook = rulesOf(size);
  const applications = applicationsOf(size.applications, dice);
  const eligible = applications.filter((one) => one.eligible).map(({ id }) => id);
  const pick = (): string => eligible[dice(eligible.length)] ?? '';
  const start: Given = {
    round: {
      ...{ id: 'round-1', rulebookHash: rulebookHashOf(rulebook, roundHashing), publicValue: PUBLIC_VALUE },
      ...{ closeAt: '2026-03-31T09:00:00.000Z', noticeOn: localDate('2026-04-29') },
    },
    ...{ rulebook, applications, experts: expertsOf(size.experts, size.applications, dice) },
    ballots: Array.from({ length: size.applications * 2 }, (_, at) => ({
      ...{ personId: named('p', at), applicationIds: [...new Set([pick(), pick()])] },
    })),
    contributions: Array.from({ length: size.applications * 2 }, (_, at) => ({
      ...{ personId: named('p', at % size.applications), applicationId: pick(), amount: 100 + dice(100_000) },
    })),
    ...{ recusals: [], sheets: [], objections: [], projects: [] },
  };
  return withDecisions(start, dice);
}

/** The sheets can be written only when it is drawn who writes them, and objections be made only to what is known. */
function withDecisions(start: Given, dice: Dice): RoundBundle {
  const [first] = bundleOf(start, roundHashing).results.reviews;
  const recusals = [{ applicationId: first?.applicationId ?? '', expertId: first?.expertIds[0] ?? '' }];
  const drawn = bundleOf({ ...start, recusals }, roundHashing).results;
  const { criteria } = start.rulebook.panel;
  const pairs = drawn.reviews.flatMap(({ applicationId, expertIds }) =>
    expertIds.map((expertId) => ({ applicationId, expertId })),
  );
  const sheets = [...recusals, ...pairs].map((pair) => ({ ...pair, marks: criteria.map(() => 40 + dice(61)) }));
  const scored = { ...start, recusals, sheets };
  const [struck, failed, settled] = bundleOf(scored, roundHashing).results.tranches;
  const given: Given = {
    ...scored,
    objections: [{ applicationId: struck?.applicationId ?? '', upheld: true, noticeOn: localDate('2026-05-11') }],
    projects: [
      { applicationId: failed?.applicationId ?? '', tranchesPaid: 1, failure: { verified: 700_001 }, audit: null },
      {
        ...{ applicationId: settled?.applicationId ?? '', tranchesPaid: 2, failure: null },
        audit: { audited: (settled?.contract ?? 0) - 3, ownSpent: 1 },
      },
    ],
  };
  return bundleOf(given, roundHashing);
}
