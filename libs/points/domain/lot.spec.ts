import fc from 'fast-check';
import { NEVER } from './expiry.js';
import { allocate, availableOf, dueAtOf, splitTakings, type Lot } from './lot.js';
import { applyUses } from './lot-use.js';
import { allocateTakeBack } from './take-back.js';

const now = new Date('2026-06-01T00:00:00Z');
const lot = (id: string, change: Partial<Lot> = {}): Lot => {
  const amount = change.amount ?? 10;
  return {
    id,
    amount,
    remaining: amount,
    held: 0,
    earnedAt: new Date('2026-01-01'),
    expiresAt: NEVER,
    donationOnly: false,
    ...change,
  };
};
const soon = new Date('2026-12-31T15:59:59.999Z');
const dead = new Date(now.getTime() - 1);

describe('lots', () => {
  it('are taken by the oldest end first, then by the oldest earned', () => {
    const lots = [
      lot('never'),
      lot('soon-young', { expiresAt: soon, earnedAt: new Date('2026-05-01') }),
      lot('soon-old', { expiresAt: soon, earnedAt: new Date('2026-02-01') }),
      lot('dead', { expiresAt: dead }),
    ];
    expect(allocate(lots, 25, now)).toEqual([
      { lotId: 'soon-old', amount: 10 },
      { lotId: 'soon-young', amount: 10 },
      { lotId: 'never', amount: 5 },
    ]);
    expect(allocate(lots, 3, now, { first: new Set(['never']) })).toEqual([{ lotId: 'never', amount: 3 }]);
    expect(allocate(lots, 31, now)).toBeNull();
  });

  it('beyond the cap on own use are only donated, and donated first', () => {
    const lots = [lot('own', { expiresAt: soon }), lot('excess', { donationOnly: true })];
    expect(allocate(lots, 11, now)).toBeNull();
    expect(allocate(lots, 12, now, { purpose: 'DONATION' })).toEqual([
      { lotId: 'excess', amount: 10 },
      { lotId: 'own', amount: 2 },
    ]);
  });

  it('keep what is held', () => {
    const held = lot('held', { held: 7 });
    expect(availableOf(held, now)).toBe(3);
    expect(allocate([held], 4, now)).toBeNull();
    expect(dueAtOf(lot('x', { expiresAt: soon, held: 10 }))).toBeNull();
    expect(dueAtOf(lot('x', { expiresAt: soon, held: 9 }))).toEqual(soon);
    expect(dueAtOf(lot('x'))).toBeNull();
  });

  it('take an award back from its own lot first, even a dead one, then from the oldest', () => {
    const lots = [lot('own', { expiresAt: dead, remaining: 4 }), lot('young', { expiresAt: soon }), lot('never')];
    expect(allocateTakeBack(lots, new Set(['own']), 10, now)).toEqual([
      { lotId: 'own', amount: 4 },
      { lotId: 'young', amount: 6 },
    ]);
    expect(allocateTakeBack(lots, new Set(['own']), 3, now)).toEqual([{ lotId: 'own', amount: 3 }]);
    expect(allocateTakeBack(lots, new Set(['own']), 25, now)).toBeNull();
  });

  it('are settled in part from the front', () => {
    const parts = [
      { lotId: 'a', amount: 3 },
      { lotId: 'b', amount: 4 },
    ];
    expect(splitTakings(parts, 5)).toEqual({
      taken: [
        { lotId: 'a', amount: 3 },
        { lotId: 'b', amount: 2 },
      ],
      rest: [{ lotId: 'b', amount: 2 }],
    });
    expect(splitTakings(parts, 7).rest).toEqual([]);
  });

  it('give exactly what was asked, never more than they have, and nothing that an older lot still had', () => {
    const some = fc.record({
      amount: fc.integer({ min: 1, max: 50 }),
      held: fc.nat(50),
      end: fc.constantFrom(NEVER, soon, dead),
      age: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.integer({ min: 1, max: 200 }), (drafts, amount) => {
        const lots = drafts.map((draft, index) =>
          lot(`lot-${index}`, {
            amount: draft.amount,
            held: Math.min(draft.held, draft.amount),
            expiresAt: draft.end,
            earnedAt: new Date(1_700_000_000_000 + draft.age),
          }),
        );
        const there = lots.reduce((sum, one) => sum + availableOf(one, now), 0);
        const takings = allocate(lots, amount, now);
        if (takings === null) return there < amount;
        const after = applyUses(lots, 'SPENT', takings);
        const last = lots.find(({ id }) => id === takings.at(-1)?.lotId);
        const left = lots.map((one) => after.find(({ id }) => id === one.id) ?? one);
        const skipped = left.filter((one) => availableOf(one, now) > 0 && one.expiresAt < (last?.expiresAt ?? NEVER));
        return (
          takings.reduce((sum, part) => sum + part.amount, 0) === amount &&
          left.every((one) => one.remaining >= one.held && one.held >= 0) &&
          skipped.length === 0
        );
      }),
    );
  });
});
