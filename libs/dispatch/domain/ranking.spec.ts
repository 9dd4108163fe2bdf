import fc from 'fast-check';
import { type Candidate } from './candidate.js';
import { sampleCandidate, sampleJudgement } from './candidate.samples.js';
import { defaultDispatchPolicy, factorNames } from './dispatch-policy.js';
import { publishedOrder } from './published-order.js';
import { byRank, rank } from './ranking.js';
import { factorsOf, peersOf, scoreOf } from './score.js';

const candidates = fc.uniqueArray(
  fc.record({
    volunteerId: fc.uuid(),
    arrivalMinutes: fc.nat(90),
    recent: fc
      .record({ offers: fc.nat(3), accepted: fc.nat(3), minutes: fc.nat(3) })
      .map((recent) => ({ ...recent, accepted: Math.min(recent.accepted, recent.offers) })),
    servicesForResident: fc.nat(4),
  }),
  { selector: ({ volunteerId }) => volunteerId, maxLength: 30 },
);
const ids = (list: readonly { candidate: Candidate }[]): string[] => list.map(({ candidate }) => candidate.volunteerId);

describe('ranking', () => {
  it('is independent of the order in which candidates come', () => {
    fc.assert(
      fc.property(candidates, fc.infiniteStream(fc.nat()), (changes, random) => {
        const list = changes.map(sampleCandidate);
        const shuffled = list.map((one) => ({ one, key: random.next().value as number })).sort((a, b) => a.key - b.key);
        expect(
          ids(
            rank(
              shuffled.map(({ one }) => one),
              sampleJudgement(),
            ),
          ),
        ).toEqual(ids(rank(list, sampleJudgement())));
      }),
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(candidates, (changes) => {
        const ranked = rank(changes.map(sampleCandidate), sampleJudgement());
        for (const [i, a] of ranked.entries()) {
          for (const [j, b] of ranked.entries()) {
            expect(Math.sign(byRank(a, b))).toBe(Math.sign(i - j));
          }
        }
      }),
    );
  });

  it('keeps each factor a whole number of 0 to 1000, and the score of 0 to 1,000,000', () => {
    fc.assert(
      fc.property(candidates, (changes) => {
        for (const { factors, score } of rank(changes.map(sampleCandidate), sampleJudgement())) {
          for (const name of factorNames) {
            expect(Number.isSafeInteger(factors[name])).toBe(true);
            expect(factors[name]).toBeGreaterThanOrEqual(0);
            expect(factors[name]).toBeLessThanOrEqual(1000);
          }
          expect(score).toBe(scoreOf(factors, defaultDispatchPolicy.policy.weights));
          expect(score).toBeLessThanOrEqual(1_000_000);
        }
      }),
    );
  });

  it('orders equals by the mixed FNV-1a of request and volunteer, as published', () => {
    expect(publishedOrder('request', 'volunteer')).toBe(0x770ca7a9);
    const list = ['x', 'y', 'z'].map((volunteerId) => sampleCandidate({ volunteerId }));
    const expected = [...list].sort(
      (a, b) => publishedOrder('request', a.volunteerId) - publishedOrder('request', b.volunteerId),
    );
    expect(ids(rank(list, sampleJudgement()))).toEqual(expected.map(({ volunteerId }) => volunteerId));
  });
});

describe('factors', () => {
  const peers = { count: 2, offers: 4, minutes: 200 };
  const factor = (name: (typeof factorNames)[number], change: Partial<Candidate>, request = {}): number =>
    factorsOf(sampleCandidate(change), peers, sampleJudgement(request))[name];

  it.each([
    ['arrival: 5 minutes of turnout of 60', factor('arrival', {}), 916],
    ['arrival: a quarter of it', factor('arrival', { arrivalMinutes: 15 }), 750],
    ['arrival: beyond the horizon', factor('arrival', { arrivalMinutes: 75 }), 0],
    ['arrival: remote', factor('arrival', { arrivalMinutes: 0 }), 1000],
    ['skill fit: no skill asked for, none held', factor('skillFit', {}), 1000],
    ['skill fit: none asked for, three held', factor('skillFit', { skills: ['a', 'b', 'c'] }), 250],
    ['skill fit: one of three', factor('skillFit', { skills: ['a', 'b', 'c'] }, { skills: ['a'] }), 500],
    ['continuity: a new face', factor('continuity', {}), 0],
    ['continuity: once', factor('continuity', { servicesForResident: 1 }), 500],
    ['continuity: often', factor('continuity', { servicesForResident: 30 }), 1000],
    ['acceptance: a newcomer', factor('acceptance', {}), 500],
    ['acceptance: 6 of 6', factor('acceptance', { recent: { offers: 6, accepted: 6, minutes: 0 } }), 800],
    ['acceptance: 0 of 6', factor('acceptance', { recent: { offers: 6, accepted: 0, minutes: 0 } }), 200],
    ['fairness: had nothing', factor('fairness', {}), 1000],
    ['fairness: had the mean', factor('fairness', { recent: { offers: 2, accepted: 0, minutes: 100 } }), 500],
    ['fairness: had all', factor('fairness', { recent: { offers: 4, accepted: 0, minutes: 200 } }), 333],
    ['load: nothing promised', factor('load', {}), 1000],
    ['load: half the week', factor('load', { promisedMinutes: 600 }), 500],
    ['load: more than the week', factor('load', { promisedMinutes: 1_800 }), 0],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));

  it('has peers that are sums, so that their order does not matter', () => {
    const list = [3, 1, 2].map((offers) => sampleCandidate({ recent: { offers, accepted: 0, minutes: offers * 60 } }));
    expect(peersOf(list)).toEqual({ count: 3, offers: 6, minutes: 360 });
  });
});
