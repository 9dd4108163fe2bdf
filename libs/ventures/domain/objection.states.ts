import { defineStates } from '#kernel';

/** States of an objection 异议, filed under a real name with evidence. */
export const OBJECTION_STATES = ['FILED', 'ADMISSIBLE', 'INADMISSIBLE', 'UPHELD', 'DISMISSED', 'CLOSED'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** How an objection ended 结论; it stays when it is closed. */
export type ObjectionOutcome = Extract<ObjectionState, 'INADMISSIBLE' | 'UPHELD' | 'DISMISSED'>;

export type ObjectionEvent = 'admit' | 'refuse' | 'uphold' | 'dismiss' | 'close';

/** state × event → state. */
export const objectionStates = defineStates<ObjectionState, ObjectionEvent>('VentureObjection', {
  FILED: { admit: 'ADMISSIBLE', refuse: 'INADMISSIBLE' },
  ADMISSIBLE: { uphold: 'UPHELD', dismiss: 'DISMISSED' },
  INADMISSIBLE: { close: 'CLOSED' },
  UPHELD: { close: 'CLOSED' },
  DISMISSED: { close: 'CLOSED' },
  CLOSED: {},
});

/** Whether the item that is objected to stays frozen: it cannot be confirmed until the objection was decided. */
export function freezesItem(state: ObjectionState): boolean {
  return state === 'FILED' || state === 'ADMISSIBLE';
}
