import { examine, examineAlone, markOf, scoreOf } from './examine.js';
import type { DetectorName } from './finding.js';
import { asPublished, defaultIntegrityRules, soundRules, type IntegrityRules } from './integrity-rules.js';
import { Neighbourhood } from './neighbourhood.js';
import type { DeviceUse, HandlerMark, RecordFacts } from './record-facts.js';

const { rules } = defaultIntegrityRules;
const site = { longitude: 120.16, latitude: 33.38 };
const at = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 2, 3, 2, minute, second));
/** A place some metres north. */
const north = (metres: number) => ({ ...site, latitude: site.latitude + metres / 111_195 });

/** An hour signed at the site, ordered the day before: nothing is wrong with it. */
function honest(change: Partial<Omit<RecordFacts, 'service'>> & { service?: Partial<RecordFacts['service']> } = {}) {
  const { service, ...rest } = change;
  const record: RecordFacts = {
    ...{ recordId: 'r', requestId: 'q', volunteerId: 'v', source: 'SIGNED', minutes: 60, recordedBy: null },
    ...{ startedAt: at(0), endedAt: at(60), recordedAt: at(60), placeTakenAt: at(-1_200), ownHousehold: false },
    signatures: [signature(0), signature(60)],
    ...rest,
    service: { orderedAt: at(-1_440), orderedBy: 'w', startsAt: at(0), endsAt: at(60), places: 1, site, ...service },
  };
  return record;
}
function signature(minute: number, point: RecordFacts['service']['site'] = site, device: string | null = 'd') {
  return { at: at(minute), point, device, shownAt: null };
}
function fired(
  record: RecordFacts,
  around: RecordFacts[] = [],
  uses: DeviceUse[] = [],
  by: IntegrityRules = rules,
): DetectorName[] {
  const neighbourhood = new Neighbourhood([record, ...around], uses);
  return examine(record, neighbourhood.of(record), by).map(({ detector }) => detector);
}

test('an honest record is left alone', () => {
  expect(fired(honest())).toEqual([]);
});

test.each([
  ['45 minutes shared', 15, ['OVERLAP']],
  ['44 minutes shared', 16, []],
])('overlap: %s', (_, from, expected) => {
  const other = honest({ recordId: 'o', requestId: 'p', startedAt: at(from), endedAt: at(from + 60) });
  expect(fired(honest(), [other])).toEqual(expected);
  expect(fired(honest(), [{ ...other, signatures: [] }])).toEqual([]);
  expect(fired(honest({ signatures: [] }), [other])).toEqual(expected);
  expect(fired(honest(), [{ ...other, volunteerId: 'another' }])).toEqual([]);
  expect(fired(honest(), [{ ...other, requestId: 'q' }])).toEqual([]);
});

test.each([
  ['52,550 m in 20 minutes and 15 of slack', 52_550, 20, ['IMPOSSIBLE_TRAVEL']],
  ['52,450 m in the same', 52_450, 20, []],
  ['22,450 m with no time at all', 22_450, 0, []],
  ['22,550 m with no time at all', 22_550, 0, ['IMPOSSIBLE_TRAVEL']],
])('travel: %s', (_, metres, gap, expected) => {
  const times = { startedAt: at(60 + gap), endedAt: at(120 + gap) };
  const other = honest({ recordId: 'o', requestId: 'p', ...times, service: { site: north(metres) } });
  expect(fired(honest(), [other])).toEqual(expected);
  expect(fired(other, [honest()]).filter((one) => one === 'IMPOSSIBLE_TRAVEL')).toEqual(expected);
  const remote = { ...other, service: { ...other.service, site: null } };
  expect(fired(honest(), [remote])).toEqual([]);
});

test.each([
  ['five hours in two minutes', 300, 2, ['HASTY_ISSUE']],
  ['an hour, 29 minutes after the order', 60, 29, ['HASTY_ISSUE']],
  ['an hour, 30 minutes after the order', 60, 30, []],
  ['half an hour at once', 30, 0, []],
])('issued too soon: %s', (_, minutes, passed, expected) => {
  expect(fired(honest({ minutes, recordedAt: at(60), service: { orderedAt: at(60 - passed) } }))).toEqual(expected);
});

test.each([
  ['120 minutes, taken after 90 s', {}, 90, ['BACK_ENTRY']],
  ['taken after 91 s', {}, 91, []],
  ['119 minutes', { minutes: 119 }, 90, []],
  ['ordered by another', { recordedBy: 'x' }, 90, []],
  ['signed as well', { signatures: [signature(0)] }, 90, []],
])('back-entry: %s', (_, change, seconds, expected) => {
  const entered = {
    ...{ minutes: 120, source: 'BACKFILLED' as const, recordedBy: 'w', signatures: [], endedAt: at(120) },
    placeTakenAt: at(-1_440, seconds),
  };
  expect(fired(honest({ ...entered, ...change, service: { endsAt: at(120) } }))).toEqual(expected);
});

test.each([
  ['20 alike', 20, 0, 47, 10, ['BATCH']],
  ['19 alike', 19, 0, 47, 10, []],
  ['20 whose places were taken one an hour', 20, 60, 47, 10, []],
  ['20 ordered 49 hours ahead', 20, 0, 49, 10, []],
  ['20 read in, five seconds each, arranged with care', 20, 60, 200, 5, ['BATCH']],
  ['20 written, six seconds each', 20, 60, 200, 6, []],
])('batch: %s', (_, count, apart, hoursAhead, seconds, expected) => {
  const list = Array.from({ length: count }, (_unused, n) =>
    honest({
      ...{ recordId: `r${n}`, volunteerId: `v${n}`, source: 'PAPER', recordedBy: 'h', signatures: [] },
      ...{ recordedAt: at(300, n * seconds), placeTakenAt: at(-1_400 + n * apart) },
      service: { orderedAt: at(-hoursAhead * 60) },
    }),
  );
  const [first, ...others] = list as [RecordFacts, ...RecordFacts[]];
  expect(fired(first, others)).toEqual(expected);
});

test.each([
  ['five people at three sites', 5, 3, ['SHARED_DEVICE']],
  ['four people at three sites', 4, 3, []],
  ['a tablet: forty people at one site', 40, 1, []],
])('shared device: %s', (_, people, sites, expected) => {
  const uses = Array.from({ length: people }, (_unused, n) => ({
    ...{ device: 'd', volunteerId: `v${n}`, at: at(n) },
    site: north((n % sites) * 1_000),
  }));
  expect(fired(honest(), [], uses)).toEqual(expected);
  const dayBefore = uses.map((use) => ({ ...use, at: at(-60 * 25) }));
  expect(fired(honest(), [], dayBefore)).toEqual([]);
});

test('own household', () => {
  expect(fired(honest({ ownHousehold: true }))).toEqual(['OWN_HOUSEHOLD']);
});

test.each([
  ['both 5,100 m away', [5_100, 5_100], ['FAR_CODE']],
  ['both 4,900 m away', [4_900, 4_900], []],
  ['signed in at home, out at the hospital', [10, 6_000], []],
])('far code: %s', (_, metres, expected) => {
  const signatures = metres.map((one, n) => signature(n * 60, north(one)));
  expect(fired(honest({ signatures }))).toEqual(expected);
  const nearer = signatures.map((one) => ({ ...one, shownAt: north(2_000) }));
  expect(fired(honest({ signatures: nearer }))).toEqual(expected);
  const shownThere = signatures.map((one) => ({ ...one, shownAt: one.point }));
  expect(fired(honest({ signatures: shownThere }))).toEqual([]);
  expect(fired(honest({ signatures: signatures.map((one) => ({ ...one, point: null })) }))).toEqual([]);
});

test.each([
  ['90 minutes beyond an hour, signed out far away', 150, 301, ['BEYOND_REQUEST']],
  ['the same on the spot', 150, 290, []],
  ['89 minutes beyond', 149, 301, []],
])('beyond the request: %s', (_, end, metres, expected) => {
  const signatures = [signature(0), signature(end, north(metres))];
  expect(fired(honest({ endedAt: at(end), recordedAt: at(end), signatures }))).toEqual(expected);
  const silent = (last: number) =>
    honest({ endedAt: at(last), recordedAt: at(last), signatures: [signature(0, null), signature(last, null)] });
  expect([fired(silent(209)), fired(silent(210))]).toEqual([[], ['BEYOND_REQUEST']]);
  const written = honest({ endedAt: at(end), recordedAt: at(end), signatures: [], recordedBy: 'h' });
  expect(fired(written)).toEqual(end >= 150 ? ['BEYOND_REQUEST'] : []);
});

const DAY = 1_440;
test.each([
  ['two marked entries a week before', {}, [-7 * DAY, -7 * DAY], ['DOUBTED_HANDLER']],
  ['one and the other a minute too early', {}, [-7 * DAY, -7 * DAY - 1], []],
  ['one of them a day later', {}, [-1, DAY], ['DOUBTED_HANDLER']],
  ['one of them later than the next night can know', {}, [-1, DAY + 1], []],
  ['119 minutes', { minutes: 119 }, [-1, -2], []],
  ['recorded by another than ordered it', { recordedBy: 'x' }, [-1, -2], []],
  ['signed as well', { signatures: [signature(0)] }, [-1, -2], []],
  ['a service of many', { service: { places: 2, endsAt: at(120) } }, [-1, -2], []],
])('doubted handler: %s', (_, change, entered, expected) => {
  const record = honest({
    ...{ minutes: 120, source: 'BACKFILLED', recordedBy: 'w', signatures: [], endedAt: at(120), recordedAt: at(200) },
    ...{ service: { endsAt: at(120) }, ...change },
  });
  const markOn = (recordId: string, minute: number, handlerId = 'w'): HandlerMark => {
    return { recordId, handlerId, enteredAt: at(200 + minute) };
  };
  const among = (marks: HandlerMark[]): DetectorName[] => {
    const around = new Neighbourhood([record], [], { doubted: new Set(), marks }).of(record);
    return examine(record, around, rules).map(({ detector }) => detector);
  };
  expect(among(entered.map((minute, n) => markOn(`m${n}`, minute)))).toEqual(expected);
  expect(among(entered.map((minute) => markOn('r', minute)))).toEqual([]);
  expect(among(entered.map((minute, n) => markOn(`m${n}`, minute, 'x')))).toEqual([]);
});

test('a mark is left by a back-entry or a hasty issue on the hand that wrote it', () => {
  const written = honest({ recordedBy: 'w' });
  const mark = { recordId: 'r', handlerId: 'w', enteredAt: at(60) };
  expect(markOf(written, [{ detector: 'BACK_ENTRY' }])).toEqual(mark);
  expect(markOf(written, [{ detector: 'HASTY_ISSUE' }])).toEqual(mark);
  expect(markOf(written, [{ detector: 'DOUBTED_HANDLER' }, { detector: 'BATCH' }])).toBeNull();
  expect(markOf(honest(), [{ detector: 'HASTY_ISSUE' }])).toBeNull();
});

test('of two that cannot both be true, the one that is doubted for itself is the lie', () => {
  const forged = honest({ recordId: 'o', requestId: 'p', startedAt: at(10), ownHousehold: true });
  const elsewhere = {
    ...forged,
    startedAt: at(60),
    endedAt: at(120),
    service: { ...forged.service, site: north(90_000) },
  };
  for (const [other, doubt] of [
    [forged, 'OVERLAP'],
    [elsewhere, 'IMPOSSIBLE_TRAVEL'],
  ] as const) {
    const both = [honest(), other];
    expect(examineAlone(honest(), new Neighbourhood(both, []).of(honest()), rules)).toEqual([]);
    expect(fired(honest(), [other])).toEqual([doubt]);
    const known = { doubted: new Set(['o']), marks: [] };
    const around = new Neighbourhood(both, [], known);
    expect(examine(honest(), around.of(honest()), rules)).toEqual([]);
    const still = examine(other, around.of(other), rules).map(({ detector }) => detector);
    expect(still.slice(0, 2)).toEqual([doubt, 'OWN_HOUSEHOLD']);
  }
});

test('a version published before a rule was known does not ask it', () => {
  const { DOUBTED_HANDLER: _, ...weights } = rules.weights;
  const { doubtedHandler: __, ...before } = rules;
  const stored = { ...before, weights } as unknown as IntegrityRules;
  expect(asPublished(stored).weights).toEqual({ ...weights, DOUBTED_HANDLER: 0 });
  expect(asPublished(rules)).toEqual(rules);
});

test('the score is the sum of published weights, and a rule of weight 0 is not asked', () => {
  const record = honest({ ownHousehold: true, minutes: 300, service: { orderedAt: at(58) } });
  const weights = { ...rules.weights, OWN_HOUSEHOLD: 30, HASTY_ISSUE: 45 };
  const around = new Neighbourhood([record], []).of(record);
  expect(scoreOf(examine(record, around, { ...rules, weights }))).toBe(75);
  expect(fired(record, [], [], { ...rules, weights: { ...weights, HASTY_ISSUE: 0 } })).toEqual(['OWN_HOUSEHOLD']);
});

test.each([
  ['threshold', { threshold: 0 }],
  ['reviewDays', { reviewDays: 367 }],
  ['weights.OVERLAP', { weights: { ...rules.weights, OVERLAP: -1 } }],
  ['batch.withinMinutes', { batch: { ...rules.batch, withinMinutes: 1_441 } }],
  ['device.hours', { device: { ...rules.device, hours: 0 } }],
  ['farCode.metres', { farCode: { metres: 1.5, metresFromSite: 1 } }],
])('rules with an unusable %s are refused', (field, change) => {
  expect(soundRules(rules)).toBe(rules);
  expect(() => soundRules({ ...rules, ...change })).toThrow(
    expect.objectContaining({ code: 'INTEGRITY_POLICY_INVALID', params: expect.objectContaining({ field }) }),
  );
});
