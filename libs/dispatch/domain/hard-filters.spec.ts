import { type Candidate, type RequestFacts } from './candidate.js';
import { MONDAY_10, sampleCandidate, sampleJudgement } from './candidate.samples.js';
import { type RefusalReason, firstRefusal, refusalReasons, refusalsOf } from './hard-filters.js';

const at = (text: string): Date => new Date(`2026-03-${text}:00.000+08:00`);
type Row = [
  what: string,
  reasons: RefusalReason[],
  candidate?: Partial<Candidate>,
  request?: Partial<RequestFacts>,
  now?: Date,
];

const table: Row[] = [
  ['a volunteer with nothing against', []],
  ['not verified', ['NOT_VERIFIED'], { verified: false }],
  ['barred', ['BARRED'], { barred: true }],
  ['off duty', ['OFF_DUTY'], { onDuty: false }],
  ['resting until later', ['COOLDOWN'], { restsUntil: at('02T10:01') }],
  ['rested until this instant', [], { restsUntil: MONDAY_10 }],
  ['blocked by the requester', ['BLOCKED_BY_REQUESTER'], {}, { blockedVolunteerIds: ['volunteer'] }],
  ['does not want this household', ['BLOCKED_BY_VOLUNTEER'], { blockedPersonIds: ['resident'] }],
  ['is the resident', ['OWN_HOUSEHOLD'], { personId: 'resident' }],
  ['lives with the resident', ['OWN_HOUSEHOLD'], { householdPersonIds: ['resident'] }],
  ['lives at the same address', ['OWN_HOUSEHOLD'], { householdIndex: 'address of the resident' }],
  ['no address known on either side', [], { householdIndex: null }, { householdIndex: null }],
  ['minor without consent', ['MINOR_NO_CONSENT'], { minor: true }, { minorsAllowed: true }],
  ['minor with consent, alone', ['MINOR_NO_CONSENT'], { minor: true, guardianConsented: true }],
  ['minor with consent, in a group', [], { minor: true, guardianConsented: true }, { minorsAllowed: true }],
  ['one of two skills', ['SKILL_MISSING'], { skills: ['a'] }, { skills: ['a', 'b'] }],
  ['all skills and more', [], { skills: ['c', 'b', 'a'] }, { skills: ['a', 'b'] }],
  ['no licence', ['LICENCE_MISSING'], {}, { licences: ['nurse'] }],
  [
    'licence ends the day before',
    ['LICENCE_MISSING'],
    { licences: [{ kind: 'nurse', validFrom: '2020-01-01', validTo: '2026-03-01' }] },
    { licences: ['nurse'] },
  ],
  [
    'licence ends on the day',
    [],
    { licences: [{ kind: 'nurse', validFrom: '2026-03-02', validTo: '2026-03-02' }] },
    { licences: ['nurse'] },
  ],
  [
    'licence begins the day after',
    ['LICENCE_MISSING'],
    { licences: [{ kind: 'nurse', validFrom: '2026-03-03', validTo: '2030-01-01' }] },
    { licences: ['nurse'] },
  ],
  ['does not speak the language', ['LANGUAGE'], { languages: ['mandarin'] }, { language: 'cantonese' }],
  ['speaks the language', [], { languages: ['mandarin', 'cantonese'] }, { language: 'cantonese' }],
  [
    'insured for half the interval',
    ['INSURANCE'],
    { insurances: [{ from: at('02T00:00'), to: at('02T14:30') }] },
    { needsInsurance: true },
  ],
  [
    'two insurances that only together cover it',
    ['INSURANCE'],
    {
      insurances: [
        { from: at('02T00:00'), to: at('02T14:30') },
        { from: at('02T14:30'), to: at('03T00:00') },
      ],
    },
    { needsInsurance: true },
  ],
  [
    'insured for exactly the interval',
    [],
    { insurances: [{ from: at('02T14:00'), to: at('02T15:00') }] },
    { needsInsurance: true },
  ],
  ['beyond the own reach', ['OUT_OF_REACH'], { metres: 1_000, reachMetres: 999 }],
  ['at the limit of the own reach', [], { metres: 1_000, reachMetres: 1_000 }],
  ['beyond the reach of the policy', ['OUT_OF_REACH'], { metres: 10_000, reachMetres: 50_000 }],
  ['home unknown, on site', ['OUT_OF_REACH'], { metres: null }],
  ['remote', [], { metres: 0, reachMetres: 0 }, { place: null }],
  ['available on another day', ['NOT_AVAILABLE'], { availability: [{ weekday: 2, fromMinute: 0, toMinute: 1440 }] }],
  [
    'available until a minute before the end',
    ['NOT_AVAILABLE'],
    { availability: [{ weekday: 1, fromMinute: 840, toMinute: 899 }] },
  ],
  ['available for exactly the interval', [], { availability: [{ weekday: 1, fromMinute: 840, toMinute: 900 }] }],
  [
    'available in two adjoining spans',
    [],
    {
      availability: [
        { weekday: 1, fromMinute: 870, toMinute: 900 },
        { weekday: 1, fromMinute: 840, toMinute: 870 },
      ],
    },
  ],
  [
    'across midnight, second day not available',
    ['NOT_AVAILABLE'],
    { availability: [{ weekday: 1, fromMinute: 0, toMinute: 1440 }] },
    { startsAt: at('02T23:30'), endsAt: at('03T00:30') },
  ],
  [
    'across midnight, both days available',
    [],
    {
      availability: [
        { weekday: 1, fromMinute: 1380, toMinute: 1440 },
        { weekday: 2, fromMinute: 0, toMinute: 60 },
      ],
    },
    { startsAt: at('02T23:30'), endsAt: at('03T00:30') },
  ],
  ['serves elsewhere at that time', ['DOUBLE_BOOKED'], { doubleBooked: true }],
  ['over the minutes of the day', ['DAILY_LIMIT'], { overDailyLimit: true }],
  ['asked already', ['ALREADY_OFFERED'], { alreadyOffered: true }],
  ['with 4 offers unanswered', [], { openOffers: 4 }],
  ['with 5 offers unanswered', ['ENOUGH_OFFERS'], { openOffers: 5 }],
  [
    'at 22:00 for a planned request',
    ['QUIET_HOURS'],
    {},
    { startsAt: at('03T14:00'), endsAt: at('03T15:00') },
    at('02T22:00'),
  ],
  [
    'at 22:00 for an urgent request',
    [],
    {},
    { startsAt: at('03T14:00'), endsAt: at('03T15:00'), urgency: 'URGENT' },
    at('02T22:00'),
  ],
  ['at 21:59', [], {}, { startsAt: at('03T14:00'), endsAt: at('03T15:00') }, at('02T21:59')],
  ['at 07:00', [], {}, {}, at('02T07:00')],
  [
    'several reasons, in their order',
    ['OFF_DUTY', 'SKILL_MISSING', 'ALREADY_OFFERED'],
    { alreadyOffered: true, onDuty: false },
    { skills: ['a'] },
  ],
];

describe('hard filters', () => {
  it.each(table)('%s', (_, reasons, candidate = {}, request = {}, now = MONDAY_10) => {
    const judgement = sampleJudgement(request, now);
    expect(refusalsOf(sampleCandidate(candidate), judgement)).toEqual(reasons);
    expect(firstRefusal(sampleCandidate(candidate), judgement)).toBe(reasons[0]);
  });

  it('has a refusing case for each reason', () => {
    expect(new Set(table.flatMap(([, reasons]) => reasons))).toEqual(new Set(refusalReasons));
  });
});
