import { MONDAY_10 } from './candidate.samples.js';
import { type DispatchPolicy, defaultDispatchPolicy, soundPolicy } from './dispatch-policy.js';
import { firstEscalationAt, nextEscalationAt, nextLevel, searchAgainAt } from './escalation.js';
import { declineReasons, offerStates } from './offer.states.js';
import { earliestOffer, isQuiet } from './quiet-hours.js';
import { type WaveInput, offersToSend } from './wave.js';

const { policy } = defaultDispatchPolicy;
const at = (text: string): Date => new Date(`2026-03-${text}:00.000+08:00`);
const wave = (change: Partial<WaveInput>): WaveInput => ({
  eligible: 30,
  withinOneKilometre: 30,
  urgency: 'SOON',
  placesLeft: 1,
  wave: 1,
  open: 0,
  ...change,
});

describe('the size of a wave', () => {
  it.each([
    ['30 within 1 km: 7', {}, 7],
    ['nobody', { eligible: 0, withinOneKilometre: 0 }, 0],
    ['few: all of them', { eligible: 5, withinOneKilometre: 5 }, 5],
    ['few besides the open ones: all of them', { eligible: 2, withinOneKilometre: 5, open: 3 }, 2],
    ['few are left of many, and enough are open: none', { eligible: 2, withinOneKilometre: 9, open: 7 }, 0],
    ['one more than few, none near: the minimum', { eligible: 6, withinOneKilometre: 0 }, 3],
    ['urgent: more', { urgency: 'URGENT' as const }, 11],
    ['planned: fewer', { urgency: 'PLANNED' as const }, 5],
    ['very dense: the maximum', { eligible: 500, withinOneKilometre: 500 }, 20],
    ['a second wave grows by half', { wave: 2 }, 11],
    ['three places: two more', { placesLeft: 3 }, 9],
    ['open offers count', { open: 6 }, 1],
    ['enough are open: none', { open: 7 }, 0],
    ['more are open than wanted: none', { open: 9 }, 0],
    ['no place left: none', { placesLeft: 0 }, 0],
  ])('%s', (_, change, expected) => expect(offersToSend(wave(change), policy.wave)).toBe(expected));
});

describe('quiet hours', () => {
  it.each([
    ['02T21:59', false],
    ['02T22:00', true],
    ['03T06:59', true],
    ['03T07:00', false],
    ['03T12:00', false],
  ])('%s quiet: %s', (text, quiet) => expect(isQuiet(at(text), policy.quietHours)).toBe(quiet));

  it('lets offers wait for 07:00, across midnight too', () => {
    expect(earliestOffer(at('02T22:00'), 'SOON', policy.quietHours)).toEqual(at('03T07:00'));
    expect(earliestOffer(at('03T06:59'), 'PLANNED', policy.quietHours)).toEqual(at('03T07:00'));
    expect(earliestOffer(new Date(at('03T06:59').getTime() + 59_999), 'SOON', policy.quietHours)).toEqual(
      at('03T07:00'),
    );
    expect(earliestOffer(at('02T23:00'), 'URGENT', policy.quietHours)).toEqual(at('02T23:00'));
    expect(earliestOffer(at('02T12:00'), 'SOON', policy.quietHours)).toEqual(at('02T12:00'));
  });

  it('may lie within one day', () => {
    const noon = { fromMinute: 720, toMinute: 780 };
    expect(isQuiet(at('02T12:59'), noon)).toBe(true);
    expect(isQuiet(at('02T13:00'), noon)).toBe(false);
  });
});

describe('escalation', () => {
  it('goes from the grid worker to the station to the street, and no further', () => {
    expect([nextLevel(null), nextLevel('GRID'), nextLevel('STATION'), nextLevel('STREET')]).toEqual([
      'GRID',
      'STATION',
      'STREET',
      undefined,
    ]);
  });

  it.each([
    ['after the time of search', '05T10:00', '02T11:00'],
    ['earlier when the start is near', '02T12:40', '02T10:40'],
    ['never before the first offers had their time', '02T10:30', '02T10:15'],
  ])('begins %s', (_, startsAt, expected) => {
    expect(firstEscalationAt(MONDAY_10, at(startsAt), 'SOON', policy)).toEqual(at(expected));
  });

  it('has a clock for every step but the last', () => {
    expect(nextEscalationAt('GRID', MONDAY_10, 'URGENT', policy)).toEqual(at('02T10:10'));
    expect(nextEscalationAt('STREET', MONDAY_10, 'URGENT', policy)).toBeUndefined();
  });

  it('looks again after the time of search, a minute at least, and not once the service begins', () => {
    expect(searchAgainAt(MONDAY_10, at('02T12:00'), 'SOON', policy)).toEqual(at('02T11:00'));
    expect(searchAgainAt(MONDAY_10, at('02T11:00'), 'SOON', policy)).toBeUndefined();
    const restless = { escalation: { ...policy.escalation, searchMinutes: { URGENT: 0, SOON: 0, PLANNED: 0 } } };
    expect(searchAgainAt(MONDAY_10, at('02T12:00'), 'SOON', restless)).toEqual(at('02T10:01'));
  });
});

describe('the states of an offer', () => {
  const listed = new Set([
    'SENT accept',
    'SENT decline',
    'SENT timeOut',
    'SENT takeBack',
    'ACCEPTED leave',
    'ACCEPTED takeBack',
  ]);
  const pairs = offerStates.states.flatMap((state) => offerStates.events.map((event) => [state, event] as const));

  it.each(pairs)('%s × %s', (state, event) => {
    expect(offerStates.allows(state, event)).toBe(listed.has(`${state} ${event}`));
    if (!listed.has(`${state} ${event}`)) expect(() => offerStates.next(state, event)).toThrow('STATE_NOT_ALLOWED');
  });

  it('has reasons for declining', () => expect(declineReasons).toContain('OTHER'));
});

describe('the policy', () => {
  const { weights } = policy;
  it.each<[string, Partial<DispatchPolicy>, string]>([
    ['weights that do not sum to 1000', { weights: { ...weights, load: 101 } }, 'weights'],
    ['a negative weight', { weights: { ...weights, load: -1, arrival: 401 } }, 'weights.load'],
    ['a fraction', { arrivalHorizonMinutes: 0.5 }, 'arrivalHorizonMinutes'],
    ['no horizon', { arrivalHorizonMinutes: 0 }, 'arrivalHorizonMinutes'],
    ['offers that end at once', { offerMinutes: { ...policy.offerMinutes, URGENT: 0 } }, 'offerMinutes.URGENT'],
    ['a maximum below the minimum', { wave: { ...policy.wave, maximum: 1 } }, 'wave.maximum'],
    ['a reach around the world', { reachMetres: 50_001 }, 'reachMetres'],
    ['quiet hours beyond the day', { quietHours: { fromMinute: 1441, toMinute: 0 } }, 'quietHours'],
  ])('refuses %s', (_, change, field) => {
    expect(() => soundPolicy({ ...policy, ...change })).toThrow(
      expect.objectContaining({
        code: 'DISPATCH_POLICY_INVALID',
        params: expect.objectContaining({ field }) as unknown,
      }),
    );
  });

  it('takes the preset', () => expect(soundPolicy(policy)).toBe(policy));
});
