import { matchStates } from './match.states.js';
import { leftIn, poolStates, stateByMoney, type PoolState } from './pool.states.js';

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
  ])('%s with %s left and %s set aside is %s', (state, left, reserved, expected) => {
    expect(leftIn(money(left, reserved))).toBe(left);
    expect(stateByMoney(state, money(left, reserved))).toBe(expected);
  });
});
