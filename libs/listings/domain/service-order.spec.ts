import { dueAt, payBy } from './service-order.js';
import type { ServiceOrderState } from './service-order.states.js';

const orderedAt = new Date('2026-11-02T02:00:00.000Z');
const startsAt = new Date('2026-11-06T02:00:00.000Z');
const endsAt = new Date('2026-11-06T03:00:00.000Z');
const reportedAt = new Date('2026-11-06T15:59:59.999Z');
const times = (state: ServiceOrderState) => ({ state, orderedAt, startsAt, endsAt, reportedAt, closedAt: null });

describe('when an order moves by itself', () => {
  it.each([
    ['REQUESTED', '2026-11-04T02:00:00.000Z'],
    ['ACCEPTED', '2026-11-13T15:59:59.999Z'],
    ['SCHEDULED', '2026-11-13T15:59:59.999Z'],
    ['DELIVERED', '2026-11-09T15:59:59.999Z'],
    ['NO_SHOW', '2026-11-09T15:59:59.999Z'],
    ['DISPUTED', undefined],
    ['CONFIRMED', undefined],
    ['SETTLED', undefined],
    ['CANCELLED', undefined],
    ['REFUSED', undefined],
    ['EXPIRED', undefined],
  ] as const)('%s: %s', (state, expected) => {
    expect(dueAt(times(state))?.toISOString()).toBe(expected);
  });

  it('waits for an acceptance no longer than until the beginning', () => {
    const soon = new Date('2026-11-02T02:30:00.000Z');
    expect(dueAt({ ...times('REQUESTED'), startsAt: soon })).toEqual(soon);
  });

  it('counts the days from the business date in Shanghai, not in UTC', () => {
    const afterMidnight = new Date('2026-11-06T16:00:00.000Z');
    expect(dueAt({ ...times('DELIVERED'), reportedAt: afterMidnight })?.toISOString()).toBe('2026-11-10T15:59:59.999Z');
  });

  it('never moves what is decided for good', () => {
    expect(dueAt({ ...times('NO_SHOW'), closedAt: reportedAt })).toBeNull();
  });

  it.each([
    ['2026-11-02T02:00:00.000Z', '2026-11-03T02:00:00.000Z'],
    ['2026-11-05T02:00:00.000Z', '2026-11-06T02:00:00.000Z'],
    ['2026-11-05T02:00:00.001Z', '2026-11-06T02:00:00.000Z'],
  ])('accepted at %s, paid by %s', (at, expected) => {
    expect(payBy(new Date(at), startsAt).toISOString()).toBe(expected);
  });
});
