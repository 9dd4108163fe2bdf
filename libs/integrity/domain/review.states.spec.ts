import { reviewEventNames, reviewStateNames, reviewStates } from './review.states.js';

const allowed: Record<string, string> = {
  'OPEN escalate': 'ESCALATED',
  'OPEN release': 'RELEASED',
  'OPEN correct': 'CORRECTED',
  'OPEN revoke': 'REVOKED',
  'ESCALATED release': 'RELEASED',
  'ESCALATED correct': 'CORRECTED',
  'ESCALATED revoke': 'REVOKED',
};

test.each(reviewStateNames.flatMap((state) => reviewEventNames.map((event) => [state, event] as const)))(
  '%s × %s',
  (state, event) => {
    const next = allowed[`${state} ${event}`];
    if (next !== undefined) expect(reviewStates.next(state, event)).toBe(next);
    else expect(() => reviewStates.next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }));
  },
);
