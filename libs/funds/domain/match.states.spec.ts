import { matchStates } from './match.states.js';
import { follows, leftIn, poolStates, stateByMoney, type PoolState } from './pool.states.js';

const listed = {
  Match: [
    matchStates,
    [
      'RESERVED post POSTED',
      'RESERVED void VOIDED',
      'HELD accept RESERVED',
      'HELD post POSTED',
      'HELD void VOIDED',
      'POSTED reverse REVERSED',
    ],
  ],
  MatchingPool: [
    poolStates,
    [
      'DRAFT fund FUNDED',
      'FUNDED activate ACTIVE',
      'FUNDED end ENDED',
      'ACTIVE exhaust EXHAUSTED',
      'ACTIVE end ENDED',
      'EXHAUSTED refill ACTIVE',
      'EXHAUSTED end ENDED',
      'ENDED settle SETTLED',
      'SETTLED release RELEASED',
      'SETTLED wait ENDED',
      'RELEASED wait ENDED',
      'RELEASED release RELEASED',
    ],
  ],
} as const;

describe.each(Object.entries(listed))('the states of %s', (_, [table, expected]) => {
  it('allow what is listed and nothing else', () => {
    const { states, events, allows, next } = table as typeof poolStates;
    const pairs = states.flatMap((state) => events.map((event) => [state, event] as const));
    const allowed = pairs.filter(([state, event]) => allows(state, event));
    expect(allowed.map(([state, event]) => `${state} ${event} ${next(state, event)}`).sort()).toEqual(
      [...expected].sort(),
    );
    for (const [state, event] of pairs.filter((pair) => !allowed.includes(pair))) {
      expect(() => next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }) as Error);
    }
  });
});

describe('the state of a pool by its money', () => {
  const money = (left: number, reserved = 0) => ({
    funded: 100,
    reserved,
    matched: 100 - left - reserved,
    released: 0,
  });
  it.each<[PoolState, number, number, PoolState]>([
    ['ACTIVE', 1, 0, 'ACTIVE'],
    ['ACTIVE', 0, 0, 'EXHAUSTED'],
    ['EXHAUSTED', 0, 10, 'EXHAUSTED'],
    ['EXHAUSTED', 1, 0, 'ACTIVE'],
    ['ENDED', 5, 1, 'ENDED'],
    ['ENDED', 5, 0, 'SETTLED'],
    ['FUNDED', 100, 0, 'FUNDED'],
    ['RELEASED', 5, 0, 'RELEASED'],
    ['SETTLED', 5, 1, 'ENDED'],
    ['RELEASED', 5, 1, 'ENDED'],
  ])('%s with %s left and %s set aside is %s', (state, left, reserved, expected) => {
    expect(leftIn(money(left, reserved))).toBe(left);
    expect(stateByMoney(state, money(left, reserved))).toBe(expected);
  });

  const [before, end] = [new Date(1_000), new Date(2_000)];
  it.each([
    ['an active pool', 'ACTIVE', before, null, end, true],
    ['one that has nothing left', 'EXHAUSTED', before, null, before, false],
    ['one that is not active yet', 'FUNDED', null, null, before, false],
    ['one that ended after the payment', 'SETTLED', before, end, new Date(1_999), true],
    ['one that ended with the payment', 'SETTLED', before, end, end, false],
    ['one that was released and has something again', 'RELEASED', before, end, before, true],
    ['one that never was active', 'SETTLED', null, end, before, false],
  ] as const)('%s follows a gift or not', (_, state, activatedAt, endedAt, paidAt, expected) => {
    expect(follows({ state, activatedAt, endedAt }, paidAt)).toBe(expected);
  });
});
