import { stateAt, whyIneligible } from './eligibility.js';
import { defaultPolicy } from './policy.js';

const startsAt = new Date('2026-03-02T02:00:00Z');
const endsAt = new Date('2026-03-02T04:00:00Z');
const now = new Date('2026-03-02T01:00:00Z');
const startsBefore = new Date('2026-03-01T00:00:00Z');
const volunteer: Parameters<typeof whyIneligible>[0] = {
  personId: 'p',
  state: 'VERIFIED',
  stateUntil: null,
  verifiedAt: new Date('2026-01-01T00:00:00Z'),
  birthDate: '1990-01-01',
  guardianConsent: false,
  householdPersonIds: [],
  householdIndex: null,
  blockedPersonIds: [],
  licences: [],
  insurances: [],
};
const service: Parameters<typeof whyIneligible>[1] = {
  requesterId: 'r',
  startsAt,
  endsAt,
  places: 1,
  householdPersonIds: ['r'],
  householdIndex: 'home',
  mode: 'HOME_VISIT',
  licence: null,
  riskGrade: 0,
};
const licence = { kind: 'NURSE', validFrom: '2026-01-01', validTo: '2026-03-02' };
const insurance = { from: startsAt, to: endsAt };

test.each<[string, Partial<typeof volunteer>, Partial<typeof service>, boolean, string | null]>([
  ['a verified adult', {}, {}, false, null],
  ['not verified', { state: 'REGISTERED' }, {}, false, 'NOT_VERIFIED'],
  ['barred once, never verified', { state: 'OFF_DUTY', verifiedAt: null }, {}, false, 'NOT_VERIFIED'],
  [
    'barred before being verified, the end passed',
    { state: 'BARRED', stateUntil: startsBefore, verifiedAt: null },
    {},
    false,
    'NOT_VERIFIED',
  ],
  ['barred', { state: 'BARRED' }, {}, false, 'BARRED'],
  ['barred until before', { state: 'BARRED', stateUntil: new Date('2026-03-01T00:00:00Z') }, {}, false, null],
  ['suspended', { state: 'SUSPENDED' }, {}, false, 'BARRED'],
  ['own order', { personId: 'r' }, {}, false, 'OWN_HOUSEHOLD'],
  ['lives with the resident', { householdPersonIds: ['r'] }, {}, false, 'OWN_HOUSEHOLD'],
  ['the same address', { householdIndex: 'home' }, {}, false, 'OWN_HOUSEHOLD'],
  ['unwanted', {}, {}, true, 'BLOCKED'],
  ['does not want to serve them', { blockedPersonIds: ['r'] }, {}, false, 'BLOCKED'],
  ['17 without consent', { birthDate: '2008-03-03' }, { places: 5 }, false, 'TOO_YOUNG'],
  ['17 alone', { birthDate: '2008-03-03', guardianConsent: true }, {}, false, 'MINOR_NEEDS_GROUP'],
  ['17 in a group', { birthDate: '2008-03-03', guardianConsent: true }, { places: 5 }, false, null],
  ['18 on that day', { birthDate: '2008-03-02' }, {}, false, null],
  ['no licence', {}, { licence: 'NURSE' }, false, 'LICENCE_MISSING'],
  ['a licence valid until that day', { licences: [licence] }, { licence: 'NURSE' }, false, null],
  [
    'a licence that ended the day before',
    { licences: [{ ...licence, validTo: '2026-03-01' }] },
    { licence: 'NURSE' },
    false,
    'LICENCE_MISSING',
  ],
  ['risky and not insured', {}, { riskGrade: 2 }, false, 'INSURANCE_MISSING'],
  ['risky and insured', { insurances: [insurance] }, { riskGrade: 2 }, false, null],
  [
    'insured a minute too short',
    { insurances: [{ ...insurance, to: new Date(endsAt.getTime() - 60_000) }] },
    { riskGrade: 2 },
    false,
    'INSURANCE_MISSING',
  ],
])('%s', (_name, ofVolunteer, ofService, blocked, expected) => {
  const why = whyIneligible(
    { ...volunteer, ...ofVolunteer },
    { ...service, ...ofService },
    blocked,
    defaultPolicy.eligibility,
    now,
  );
  expect(why).toBe(expected);
});

test('a rest whose end has passed is over; leaving is for good', () => {
  const past = new Date('2026-03-02T00:59:59Z');
  expect(stateAt({ state: 'COOLDOWN', stateUntil: past }, now)).toBe('VERIFIED');
  expect(stateAt({ state: 'COOLDOWN', stateUntil: endsAt }, now)).toBe('COOLDOWN');
  expect(stateAt({ state: 'DEREGISTERED', stateUntil: past }, now)).toBe('DEREGISTERED');
});
