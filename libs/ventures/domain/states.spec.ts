import { applicationStates, type ApplicationEvent } from './application.states.js';
import { microProjectStates, type MicroProjectEvent } from './micro-project.states.js';
import { freezesItem, objectionStates, OBJECTION_STATES } from './objection.states.js';
import { acceptsSubmission, isSealed, roundStates, ROUND_STATES, type RoundEvent } from './round.states.js';
import { isAnotherPerson, trancheStates, type TrancheEvent } from './tranche.states.js';

type Machine = { readonly states: readonly string[]; readonly events: readonly string[] } & {
  allows(state: string, event: string): boolean;
  next(state: string, event: string): string;
};

const reached = (machine: Machine, start: string): Set<string> => {
  const seen = new Set([start]);
  for (const state of seen) {
    machine.events
      .filter((event) => machine.allows(state, event))
      .forEach((event) => seen.add(machine.next(state, event)));
  }
  return seen;
};

describe.each<[string, Machine, string, string[]]>([
  ['round', roundStates as unknown as Machine, 'DRAFT', ['ARCHIVED', 'CANCELLED']],
  [
    'application',
    applicationStates as unknown as Machine,
    'DRAFT',
    ['NOT_SHORTLISTED', 'REJECTED', 'CLOSED', 'TERMINATED', 'WITHDRAWN'],
  ],
  ['objection', objectionStates as unknown as Machine, 'FILED', ['CLOSED']],
  ['tranche', trancheStates as unknown as Machine, 'SCHEDULED', ['PAID', 'CANCELLED']],
  [
    'small project',
    microProjectStates as unknown as Machine,
    'DRAFT',
    ['SETTLED', 'REJECTED', 'TERMINATED', 'WITHDRAWN'],
  ],
])('the states of a %s', (_, machine, start, ends) => {
  it('can all be reached, end where they should, and refuse every pair that is not listed', () => {
    expect([...reached(machine, start)].sort()).toEqual([...machine.states].sort());
    const ending = machine.states.filter((state) => machine.events.every((event) => !machine.allows(state, event)));
    expect(ending).toEqual(ends);
    for (const state of machine.states) {
      for (const event of machine.events.filter((one) => !machine.allows(state, one))) {
        expect(() => machine.next(state, event)).toThrow('STATE_NOT_ALLOWED');
      }
    }
  });
});

describe('a way through', () => {
  const walk = (machine: Machine, start: string, events: readonly string[]): string =>
    events.reduce((state, event) => machine.next(state, event), start);

  it.each<[string, RoundEvent[], string]>([
    [
      'of a round',
      [
        'edit',
        'announce',
        'open',
        'close',
        'screen',
        'review',
        'defend',
        'rank',
        'publish',
        'confirm',
        'contract',
        'run',
      ],
      'RUNNING',
    ],
    ['of a round of small projects', ['announce', 'open', 'close', 'conclude'], 'ARCHIVED'],
    ['of a round without defence', ['announce', 'open', 'close', 'screen', 'review', 'rank'], 'RANKED'],
  ])('%s', (_, events, end) => expect(walk(roundStates as unknown as Machine, 'DRAFT', events)).toBe(end));

  it.each<[string, ApplicationEvent[], string]>([
    [
      'of an application that was returned once',
      [
        'submit',
        'sendBack',
        'submit',
        'admit',
        'score',
        'shortlist',
        'propose',
        'publish',
        'award',
        'contract',
        'activate',
      ],
      'ACTIVE',
    ],
    [
      'of a reserve that moved up',
      ['submit', 'admit', 'score', 'shortlist', 'reserve', 'promote', 'publish', 'award'],
      'AWARDED',
    ],
    ['of an appeal', ['submit', 'refuse', 'reinstate', 'score'], 'SCORED'],
    [
      'out of the notice by an objection',
      ['submit', 'admit', 'score', 'shortlist', 'propose', 'publish', 'strike'],
      'REJECTED',
    ],
    [
      'of an award that nobody signed',
      ['submit', 'admit', 'score', 'shortlist', 'propose', 'publish', 'award', 'lapse'],
      'REJECTED',
    ],
  ])('%s', (_, events, end) => expect(walk(applicationStates as unknown as Machine, 'DRAFT', events)).toBe(end));

  it.each(['CONTRACTED', 'ACTIVE', 'MIDTERM_PASS'] as const)(
    'of a contracted application: no withdrawal and no lapse from %s',
    (state) =>
      expect((['withdraw', 'lapse'] as const).map((event) => applicationStates.allows(state, event))).toEqual([
        ...[false, false],
      ]),
  );

  it.each<[string, TrancheEvent[], string]>([
    ['of a tranche', ['meetCondition', 'request', 'approve', 'instruct', 'pay'], 'PAID'],
    ['of money that came back', ['meetCondition', 'request', 'approve', 'instruct', 'bounce', 'request'], 'REQUESTED'],
    ['of a tranche held after its approval', ['meetCondition', 'request', 'approve', 'hold', 'resume'], 'SCHEDULED'],
  ])('%s', (_, events, end) => expect(walk(trancheStates as unknown as Machine, 'SCHEDULED', events)).toBe(end));

  it.each<[string, MicroProjectEvent[], string]>([
    [
      'of a small project that was mended once',
      [
        'submit',
        'review',
        'publish',
        'confirm',
        'start',
        'finish',
        'demandRectification',
        'finish',
        'accept',
        'settle',
      ],
      'SETTLED',
    ],
  ])('%s', (_, events, end) => expect(walk(microProjectStates as unknown as Machine, 'DRAFT', events)).toBe(end));
});

describe('what follows from a state', () => {
  it('is that scores are sealed until the round is ranked, and for ever if it is cancelled', () =>
    expect(ROUND_STATES.filter(isSealed)).toEqual([
      ...['DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'SCREENING', 'REVIEW', 'DEFENCE', 'CANCELLED'],
    ]));

  it('is that an open objection freezes its item', () =>
    expect(OBJECTION_STATES.filter(freezesItem)).toEqual(['FILED', 'ADMISSIBLE']));

  const closeAt = new Date('2026-03-31T09:00:00.000Z');
  it.each([
    ['OPEN', 0, true],
    ['OPEN', 1, false],
    ['OPEN', -1, true],
    ['CLOSED', -1, false],
    ['ANNOUNCED', -1, false],
  ] as const)('is whether an application counts: %s, %d ms after the close: %s', (state, late, expected) =>
    expect(acceptsSubmission(state, closeAt, new Date(closeAt.getTime() + late))).toBe(expected),
  );

  it('is that maker, checker and payer of a tranche are three persons', () => {
    const hands = { requestedBy: 'maker', approvedBy: 'checker', instructedBy: null };
    expect(['maker', 'checker', 'payer'].map((person) => isAnotherPerson(hands, person))).toEqual([false, false, true]);
  });
});
