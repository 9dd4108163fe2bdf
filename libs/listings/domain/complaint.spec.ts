import {
  afterUpheld,
  complaintDates,
  complaintDueAt,
  knownComplaintDates,
  requireComplainable,
  requireHeard,
} from './complaint.js';
import { COMPLAINT_EVENTS, COMPLAINT_STATES, complaintStates } from './complaint.states.js';
import type { ListingState } from './listing.states.js';
import { SERVICE_ORDER_STATES, type ServiceOrderState } from './service-order.states.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('the dates of a complaint', () => {
  it.each([
    ['on a Monday', '2026-03-02T10:00:00.000', '2026-03-04', '2026-03-09'],
    ['a minute before midnight', '2026-03-02T23:59:00.000', '2026-03-04', '2026-03-09'],
    ['on a Saturday', '2026-03-07T10:00:00.000', '2026-03-10', '2026-03-13'],
    // The State Council's notice for 2026: 1 to 7 October off, 20 September and 10 October are worked.
    ['before the National Day', '2026-09-29T10:00:00.000', '2026-10-08', '2026-10-12'],
  ])('filed %s', (_, filed, answerUntil, decideUntil) => {
    expect(complaintDates(at(filed))).toEqual({
      answerUntil: at(`${answerUntil}T23:59:59.999`),
      decideUntil: at(`${decideUntil}T23:59:59.999`),
    });
  });

  it('are not guessed for a year without a calendar', () => {
    expect(() => complaintDates(at('2099-03-02T10:00:00.000'))).toThrow(code('CALENDAR_YEAR_UNKNOWN'));
  });

  it.each([
    ['2098-12-23T10:00:00.000', null, null],
    ['2026-12-31T10:00:00.000', null, null],
    ['2026-12-29T10:00:00.000', '2026-12-31', null],
    ['2026-12-24T10:00:00.000', '2026-12-28', '2026-12-31'],
    ['2026-03-02T10:00:00.000', '2026-03-04', '2026-03-09'],
  ])('are known as far as the calendar goes: filed %s', (filed, answerUntil, decideUntil) => {
    const end = (date: string | null): Date | null => (date === null ? null : at(`${date}T23:59:59.999`));
    expect(knownComplaintDates(at(filed))).toEqual({ answerUntil: end(answerUntil), decideUntil: end(decideUntil) });
  });

  it('are looked for every day until they are known', () => {
    const now = at('2026-12-31T10:00:00.000');
    expect(complaintDueAt({ decideUntil: null }, now)).toEqual(at('2027-01-01T00:00:00.000'));
    const decideUntil = at('2026-03-09T23:59:59.999');
    expect(complaintDueAt({ decideUntil }, now)).toEqual(at('2026-03-10T00:00:00.000'));
  });
});

describe('a complaint', () => {
  const order = { state: 'CONFIRMED' as ServiceOrderState, endsAt: at('2026-03-02T12:00:00.000') };

  it.each(SERVICE_ORDER_STATES.map((state) => [state] as const))('about an order that is %s', (state) => {
    const check = (): void => requireComplainable({ ...order, state }, at('2026-03-03T12:00:00.000'));
    if (state === 'REQUESTED' || state === 'EXPIRED') expect(check).toThrow(code('COMPLAINT_NOT_POSSIBLE'));
    else expect(check).not.toThrow();
  });

  it('is taken until the end of the thirtieth day', () => {
    expect(() => requireComplainable(order, at('2026-04-01T23:59:59.999'))).not.toThrow();
    expect(() => requireComplainable(order, at('2026-04-02T00:00:00.000'))).toThrow(code('COMPLAINT_TOO_LATE'));
  });

  it('waits for the provider, until it has answered or its days are over', () => {
    const answerUntil = at('2026-03-04T23:59:59.999');
    expect(() => requireHeard({ state: 'FILED', answerUntil }, answerUntil)).toThrow(
      expect.objectContaining({ code: 'COMPLAINT_WAITS_FOR_PROVIDER', params: { until: '2026-03-04' } }),
    );
    expect(() => requireHeard({ state: 'ANSWERED', answerUntil }, answerUntil)).not.toThrow();
    const unknown = { state: 'FILED', answerUntil: null } as const;
    expect(() => requireHeard(unknown, answerUntil)).toThrow(code('COMPLAINT_DATES_UNKNOWN'));
    expect(() => requireHeard({ ...unknown, state: 'ANSWERED' }, answerUntil)).not.toThrow();
    expect(() => requireHeard({ state: 'FILED', answerUntil }, at('2026-03-05T00:00:00.000'))).not.toThrow();
  });

  it.each<[string, ListingState, number, number, { suspends: boolean; upheldComplaints: number }]>([
    ['the first of three', 'PUBLISHED', 0, 3, { suspends: false, upheldComplaints: 1 }],
    ['the second of three', 'PUBLISHED', 1, 3, { suspends: false, upheldComplaints: 2 }],
    ['the third of three', 'PUBLISHED', 2, 3, { suspends: true, upheldComplaints: 0 }],
    ['the only one allowed', 'PUBLISHED', 0, 1, { suspends: true, upheldComplaints: 0 }],
    ['one beyond a lower limit', 'PUBLISHED', 4, 2, { suspends: true, upheldComplaints: 0 }],
    ['of a listing that is suspended already', 'SUSPENDED', 2, 3, { suspends: false, upheldComplaints: 3 }],
    ['of a listing that is drawn up anew', 'DRAFT', 2, 3, { suspends: false, upheldComplaints: 3 }],
    ['of a listing that has ended', 'RETIRED', 2, 3, { suspends: false, upheldComplaints: 3 }],
  ])('that is upheld, %s', (_, state, upheldComplaints, limit, expected) => {
    expect(afterUpheld({ state, upheldComplaints }, limit)).toEqual(expected);
  });
});

/** `state event → state` for every pair that is allowed; all other pairs must be refused. */
const table = `
FILED answer ANSWERED
FILED uphold UPHELD
FILED dismiss DISMISSED
FILED withdraw WITHDRAWN
ANSWERED uphold UPHELD
ANSWERED dismiss DISMISSED
ANSWERED withdraw WITHDRAWN`;

describe('the states of a complaint', () => {
  const lines = table.trim().split('\n');
  const allowed = new Map(lines.map((line) => line.split(' ')).map(([from, event, to]) => [`${from} ${event}`, to]));
  const pairs = COMPLAINT_STATES.flatMap((state) => COMPLAINT_EVENTS.map((event) => [state, event] as const));

  it.each(pairs)('%s × %s', (state, event) => {
    const target = allowed.get(`${state} ${event}`);
    if (target !== undefined) expect(complaintStates.next(state, event)).toBe(target);
    else expect(() => complaintStates.next(state, event)).toThrow(code('STATE_NOT_ALLOWED'));
  });

  it('are walked in full', () => {
    const known = new Set(pairs.map(([state, event]) => `${state} ${event}`));
    expect([...allowed.keys()].filter((pair) => !known.has(pair))).toEqual([]);
  });
});
