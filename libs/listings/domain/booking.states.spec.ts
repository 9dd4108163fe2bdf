import { BOOKING_EVENTS, BOOKING_STATES, bookingStates } from './booking.states.js';

/** `state event → state` for every pair that is allowed; all other pairs must be refused. */
const table = `
REQUESTED confirm CONFIRMED
REQUESTED refuse REFUSED
REQUESTED cancel CANCELLED
REQUESTED lapse LAPSED
CONFIRMED cancel CANCELLED
CONFIRMED finish DONE
CONFIRMED reportNoShow NO_SHOW`;

describe('the states of a booking', () => {
  const lines = table.trim().split('\n');
  const allowed = new Map(lines.map((line) => line.split(' ')).map(([from, event, to]) => [`${from} ${event}`, to]));
  const pairs = BOOKING_STATES.flatMap((state) => BOOKING_EVENTS.map((event) => [state, event] as const));

  it.each(pairs)('%s × %s', (state, event) => {
    const target = allowed.get(`${state} ${event}`);
    if (target !== undefined) expect(bookingStates.next(state, event)).toBe(target);
    else expect(() => bookingStates.next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }));
  });

  it('are walked in full', () => {
    const known = new Set(pairs.map(([state, event]) => `${state} ${event}`));
    expect([...allowed.keys()].filter((pair) => !known.has(pair))).toEqual([]);
  });
});
