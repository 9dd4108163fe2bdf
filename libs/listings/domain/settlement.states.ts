import { defineStates } from '#kernel';

/** States of a settlement (结算). */
export const SETTLEMENT_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'ORDERED', 'PAID', 'RETURNED'] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** `order`: the last of its payments was ordered. `pay`: the last of them has arrived. */
export type SettlementEvent = 'redraw' | 'continue' | 'submit' | 'approve' | 'return' | 'order' | 'pay';

/** state × event → state. What was begun goes on; what was returned is drawn up anew; what was ordered is not called back. */
export const settlementStates = defineStates<SettlementState, SettlementEvent>('Settlement', {
  DRAFT: { redraw: 'DRAFT', continue: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { approve: 'APPROVED', return: 'RETURNED' },
  APPROVED: { order: 'ORDERED', return: 'RETURNED' },
  ORDERED: { pay: 'PAID' },
  PAID: {},
  RETURNED: { redraw: 'DRAFT' },
});
