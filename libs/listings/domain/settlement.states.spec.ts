import { settlementStates, type SettlementEvent, type SettlementState } from './settlement.states.js';

const table: Record<SettlementState, Partial<Record<SettlementEvent, SettlementState>>> = {
  DRAFT: { redraw: 'DRAFT', continue: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { approve: 'APPROVED', return: 'RETURNED' },
  APPROVED: { order: 'ORDERED', return: 'RETURNED' },
  ORDERED: { pay: 'PAID' },
  PAID: {},
  RETURNED: { redraw: 'DRAFT' },
};

describe('state × event of a settlement', () => {
  const pairs = settlementStates.states.flatMap((state) =>
    settlementStates.events.map((event) => [state, event] as const),
  );
  it.each(pairs)('%s, %s', (state, event) => {
    const expected = table[state][event];
    if (expected === undefined) expect(() => settlementStates.next(state, event)).toThrow('STATE_NOT_ALLOWED');
    else expect(settlementStates.next(state, event)).toBe(expected);
  });
});
