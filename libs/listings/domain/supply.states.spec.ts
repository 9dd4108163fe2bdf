import {
  BOARD_EVENTS,
  BOARD_STATES,
  boardStates,
  STANDING_MATCHES,
  SUPPLY_MATCH_EVENTS,
  SUPPLY_MATCH_STATES,
  supplyMatchStates,
} from './supply.states.js';

/** `state event → state` for every pair that is allowed; all other pairs must be refused. */
const entryTable = `
OPEN fill FILLED
OPEN renew OPEN
OPEN close CLOSED
OPEN lapse LAPSED`;

const matchTable = `
PROPOSED confirmNeed NEED_CONFIRMED
PROPOSED confirmSupply SUPPLY_CONFIRMED
PROPOSED decline DECLINED
PROPOSED lapse LAPSED
PROPOSED supersede SUPERSEDED
NEED_CONFIRMED confirmSupply AGREED
NEED_CONFIRMED decline DECLINED
NEED_CONFIRMED lapse LAPSED
NEED_CONFIRMED supersede SUPERSEDED
SUPPLY_CONFIRMED confirmNeed AGREED
SUPPLY_CONFIRMED decline DECLINED
SUPPLY_CONFIRMED lapse LAPSED
SUPPLY_CONFIRMED supersede SUPERSEDED`;

const machines = {
  'an entry of the board': [entryTable, boardStates, BOARD_STATES, BOARD_EVENTS],
  'a match': [matchTable, supplyMatchStates, SUPPLY_MATCH_STATES, SUPPLY_MATCH_EVENTS],
} as const;

describe.each(Object.entries(machines))('the states of %s', (_, [table, machine, states, events]) => {
  const lines = table.trim().split('\n');
  const allowed = new Map(lines.map((line) => line.split(' ')).map(([from, event, to]) => [`${from} ${event}`, to]));
  const { next } = machine as { next: (state: string, event: string) => string };
  const pairs = states.flatMap((state) => events.map((event) => [state, event] as const));

  it.each(pairs)('%s × %s', (state, event) => {
    const target = allowed.get(`${state} ${event}`);
    if (target !== undefined) expect(next(state, event)).toBe(target);
    else expect(() => next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }));
  });

  it('are walked in full', () => {
    const known = new Set(pairs.map(([state, event]) => `${state} ${event}`));
    expect([...allowed.keys()].filter((pair) => !known.has(pair))).toEqual([]);
  });
});

it('the matches that stand are those that can still lapse', () => {
  expect(SUPPLY_MATCH_STATES.filter((state) => supplyMatchStates.allows(state, 'lapse'))).toEqual([
    ...STANDING_MATCHES,
  ]);
});
