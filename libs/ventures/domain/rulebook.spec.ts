import { readRulebook } from '../app/read-rulebook.js';
import { roundHashing } from '../app/round-hashing.js';
import { presetOf, PRESETS } from './rulebook-presets.js';
import { rulebookFaults } from './rulebook-faults.js';
import type { MicroRulebook, Rulebook, VentureRulebook } from './rulebook.js';
import { rulebookHashOf } from './verify-round.js';

const city = (preset: 'GUANGZHOU' | 'DONGGUAN' | 'ZHONGSHAN' | 'SHANGHAI' | 'FUTIAN' | 'TINGHU'): VentureRulebook =>
  presetOf(preset) as VentureRulebook;
const micro = presetOf('MICRO_PROJECTS') as MicroRulebook;
const base = city('GUANGZHOU');
const fields = (rulebook: Rulebook): string[] => rulebookFaults(rulebook).map(({ field }) => field);

describe('the presets', () => {
  it.each(PRESETS)('%s can be announced as it is', (preset) => expect(rulebookFaults(presetOf(preset))).toEqual([]));

  it('of 广州 grants 60 % up to ¥500,000 with 40 % of own funds, and is open for 30 days', () =>
    expect(city('GUANGZHOU')).toMatchObject({
      openDays: 30,
      money: {
        ...{ cap: 50_000_000, share: { numerator: 60, denominator: 100 } },
        ownShare: { numerator: 40, denominator: 100 },
      },
    }));

  it('of 东莞 shortlists 60 and funds 28 by 60 % panel, 20 % donations, 20 % vote, with ten experts at least', () => {
    const { panel, ...rest } = city('DONGGUAN');
    expect(rest).toMatchObject({
      ...{ total: { kind: 'MIXED', panel: 60, donations: 20, vote: 20 }, selection: { shortlist: 60, places: 28 } },
      matching: { formula: 'LINEAR' },
    });
    expect(panel.size).toBeGreaterThanOrEqual(10);
  });

  it('of 中山 adds 50 points for funds raised and 5 to 20 for a speciality, pays within 15 working days, bars for 3 years', () =>
    expect(city('ZHONGSHAN')).toMatchObject({
      total: { kind: 'BONUS', fundraisingMax: 5_000, specialMin: 500, specialMax: 2_000 },
      ...{ tranches: [{ within: { count: 15, unit: 'WORKING' } }, {}, {}], banYears: 3 },
    }));

  it('of 上海 shows a notice for 15 days and re-checks an objection within 5', () =>
    expect(city('SHANGHAI').notice).toMatchObject({
      days: { count: 15, unit: 'CALENDAR' },
      recheck: { count: 5, unit: 'CALENDAR' },
    }));

  it('of 福田 checks documents, then finances, checks again, and names all experts for 5 working days', () =>
    expect(city('FUTIAN')).toMatchObject({
      ...{ screening: ['DOCUMENTS', 'FINANCE'], recheck: true },
      notice: { days: { count: 5, unit: 'WORKING' }, namesExperts: true },
    }));

  it('of 亭湖 gives ¥1,150,000 to 28 projects', () =>
    expect(city('TINGHU')).toMatchObject({ money: { budget: 115_000_000 }, selection: { places: 28 } }));

  it('of 民生微实项目 has types with caps and a rate', () => {
    expect(micro.kind).toBe('MICRO');
    expect(micro.types.map(({ cap }) => cap)).toEqual([10_000_000, 5_000_000, 3_000_000]);
  });
});

describe('a rulebook that says nothing of a time for signing', () => {
  it.each<[(typeof PRESETS)[number], string]>([
    ['GUANGZHOU', '3b285225eccb5d71ff1775e5397fee37c3ef6740234da182ba6b8c2dd9047b6c'],
    ['DONGGUAN', 'adc8a6e4d3545a557496e40c0de8d7cf006b9958b0c03461d4f038cd9d9844b6'],
    ['ZHONGSHAN', '6b85b3553fccab9dba722960ad7107245c8481949208ed522d1fe3fcd0bd7455'],
    ['SHANGHAI', '72c9aeee56633a61e9ae5a13e3c11b3746306a9c0f9fbff7ff45e7fbf538e45a'],
    ['FUTIAN', 'c5bbb93e9b5ead52dfa9a6bc1b47221f76e2f59088eab37cde9220e353a93dad'],
    ['TINGHU', 'db1fed9126cefe059a28de98e8cc4f8b6e6aa2792ad002b78303cdf5b5d89bac'],
    ['MICRO_PROJECTS', '66e3de667e459baaa14a312a8dc32cff5b2360e1f669b4ed6cf0f71613c8b5d3'],
  ])('of %s has the hash that it was pinned by before there was one, read from its text, too', (preset, hash) => {
    const rules = presetOf(preset);
    const read = readRulebook(JSON.stringify(rules), rules.kind);
    expect([rules, read].map((one) => rulebookHashOf(one, roundHashing))).toEqual([hash, hash]);
  });

  it('is another one as soon as it does', () => {
    const rules: VentureRulebook = { ...base, signing: { count: 10, unit: 'WORKING' } };
    expect(rulebookFaults(rules)).toEqual([]);
    expect(readRulebook(JSON.stringify(rules), 'VENTURE')).toEqual(rules);
    expect(rulebookHashOf(rules, roundHashing)).not.toBe(rulebookHashOf(base, roundHashing));
  });
});

describe('a rulebook is refused', () => {
  const { money, panel, selection, notice } = base;
  const [first, ...others] = panel.criteria;
  const half = { numerator: 1, denominator: 2 };
  it.each<[string, Rulebook, string]>([
    ['without a name', { ...base, name: ' ' }, 'name'],
    [
      'that relaxes to a lower load',
      { ...base, panel: { ...panel, relaxed: { strata: [], load: panel.load - 1 } } },
      'panel.relaxed.load',
    ],
    [
      'that relaxes to more kept seats',
      { ...base, panel: { ...panel, relaxed: { strata: [{ field: 'LAW', seats: 1 }], load: panel.load } } },
      'panel.relaxed.strata',
    ],
    ['open for no day', { ...base, openDays: 0 }, 'openDays'],
    ['with a step twice', { ...base, screening: ['FINANCE', 'FINANCE'] }, 'screening'],
    ['without money', { ...base, money: { ...money, budget: 0, cap: 0 } }, 'money.budget'],
    ['with half a fen', { ...base, money: { ...money, cap: 0.5 } }, 'money.cap'],
    ['with a cap above the budget', { ...base, money: { ...money, cap: money.budget + 1 } }, 'money.cap'],
    [
      'with a share above all',
      { ...base, money: { ...money, share: { numerator: 3, denominator: 2 } } },
      'money.share',
    ],
    [
      'with a share of nothing',
      { ...base, money: { ...money, share: { numerator: 0, denominator: 0 } } },
      'money.share',
    ],
    [
      'with all own funds',
      { ...base, money: { ...money, ownShare: { numerator: 1, denominator: 1 } } },
      'money.ownShare',
    ],
    ['without a category', { ...base, money: { ...money, categories: [] } }, 'money.categories'],
    [
      'with a category above the budget',
      { ...base, money: { ...money, categories: [{ code: 'A', budget: money.budget + 1, cap: null }] } },
      'money.categories',
    ],
    ['with an even panel', { ...base, panel: { ...panel, size: 8 } }, 'panel.size'],
    ['with a panel of three', { ...base, panel: { ...panel, size: 3, reviews: 3 } }, 'panel.size'],
    [
      'with more kept seats than seats',
      { ...base, panel: { ...panel, strata: [{ field: 'A', seats: 10 }] } },
      'panel.strata',
    ],
    ['with two reviews', { ...base, panel: { ...panel, reviews: 2 } }, 'panel.reviews'],
    ['with more reviews than experts', { ...base, panel: { ...panel, reviews: 10 } }, 'panel.reviews'],
    ['without load', { ...base, panel: { ...panel, load: 0 } }, 'panel.load'],
    ['with weights of 75', { ...base, panel: { ...panel, criteria: others } }, 'panel.criteria'],
    [
      'with a mark that is no whole 1/100 point',
      { ...base, panel: { ...panel, criteria: [{ code: 'NEED', weight: first?.weight ?? 0, max: 3 }, ...others] } },
      'panel.criteria',
    ],
    ['with parts of 101', { ...base, total: { kind: 'MIXED', panel: 81, donations: 20, vote: 0 } }, 'total'],
    ['with a vote that is not held', { ...base, total: { kind: 'MIXED', panel: 80, donations: 0, vote: 20 } }, 'vote'],
    [
      'with a special bonus from 20 down to 5',
      { ...base, total: { kind: 'BONUS', fenPerPoint: 1, fundraisingMax: 0, specialMin: 2_000, specialMax: 500 } },
      'total.specialMax',
    ],
    [
      'with more places than the shortlist',
      { ...base, selection: { ...selection, shortlist: 2, places: 3 } },
      'selection.places',
    ],
    ['with a pass mark of 100.01', { ...base, selection: { ...selection, passMark: 10_001 } }, 'selection.passMark'],
    ['without a notice', { ...base, notice: { ...notice, days: { count: 0, unit: 'WORKING' } } }, 'notice.days'],
    ['with no day for signing', { ...base, signing: { count: 0, unit: 'WORKING' } }, 'signing'],
    ['with half a day for signing', { ...base, signing: { count: 1.5, unit: 'WORKING' } }, 'signing'],
    ['with tranches of 99 %', { ...base, tranches: [{ percent: 99, after: 'AGREEMENT', within: null }] }, 'tranches'],
    [
      'with tranches in no order',
      {
        ...base,
        tranches: [
          { percent: 50, after: 'FINAL', within: null },
          { percent: 50, after: 'MIDTERM', within: null },
        ],
      },
      'tranches',
    ],
    [
      'with a pool of nothing',
      { ...base, matching: { formula: 'LINEAR', pool: 0, capPerPerson: null, capPerProject: null } },
      'matching.pool',
    ],
    ['of small projects without types', { ...micro, types: [] }, 'types'],
    [
      'of small projects with a cap above the budget',
      { ...micro, types: [{ code: 'A', cap: micro.budget + 1 }] },
      'types',
    ],
    ['of small projects with a rate of 0', { ...micro, rate: { ...half, numerator: 0 } }, 'rate'],
  ])('%s', (_, rulebook, field) => expect(fields(rulebook)).toContain(field));

  it('with all its reasons at once', () =>
    expect(fields({ ...base, name: '', openDays: 400, banYears: -1 })).toEqual(['name', 'openDays', 'banYears']));
});
