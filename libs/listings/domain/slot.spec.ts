import { checkSlot, requireOpenSlot, type SlotDraft } from './slot.js';

const now = new Date('2026-03-02T02:00:00.000Z');
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const draft = (from: number, to: number, capacity = 8): SlotDraft => ({ startsAt: at(from), endsAt: at(to), capacity });
const YEAR = 366 * 24 * 60;

describe('a slot', () => {
  it.each([
    ['short', draft(1, 2)],
    ['a day long', draft(60, 60 + 24 * 60)],
    ['as far ahead as may be', draft(YEAR, YEAR + 60)],
    ['large', draft(60, 120, 10_000)],
  ])('may be %s', (_, slot) => {
    expect(() => checkSlot(slot, now)).not.toThrow();
  });

  it.each([
    ['begins now', draft(0, 60)],
    ['ends when it begins', draft(60, 60)],
    ['ends before it begins', draft(60, 59)],
    ['is longer than a day', draft(60, 61 + 24 * 60)],
    ['is too far ahead', draft(YEAR + 1, YEAR + 60)],
    ['has no place', draft(60, 120, 0)],
    ['has half a place', draft(60, 120, 1.5)],
    ['is too large', draft(60, 120, 10_001)],
  ])('is refused that %s', (_, slot) => {
    expect(() => checkSlot(slot, now)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each([
    ['OPEN', 1, true],
    ['OPEN', 0, false],
    ['OPEN', -1, false],
    ['CANCELLED', 1, false],
  ] as const)('%s that begins in %i minutes takes orders: %s', (state, minutes, open) => {
    const ask = (): void => requireOpenSlot({ state, startsAt: at(minutes) }, now);
    if (open) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code: 'SLOT_NOT_OPEN' }));
  });
});
