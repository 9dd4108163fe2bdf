import { requireMayTake } from './tranche-persons.js';
import type { TrancheEvent, TrancheState } from './tranche.states.js';

const nobody = { requestedBy: null, approvedBy: null, instructedBy: null };
const asked = { ...nobody, requestedBy: 'ann' };
const approved = { ...asked, approvedBy: 'bob' };

describe('maker, checker and payer of a tranche', () => {
  it.each<[TrancheState, typeof nobody | typeof asked | typeof approved, TrancheEvent, string, object | null]>([
    ['CONDITION_MET', nobody, 'request', 'ann', null],
    ['REQUESTED', asked, 'approve', 'ann', { params: { because: 'MAKER' } }],
    ['REQUESTED', asked, 'approve', 'bob', null],
    ['APPROVED', approved, 'instruct', 'ann', { params: { because: 'MAKER' } }],
    ['APPROVED', approved, 'instruct', 'bob', { params: { because: 'CHECKER' } }],
    ['APPROVED', approved, 'instruct', 'cid', null],
    ['CONDITION_MET', nobody, 'approve', 'ann', { code: 'STATE_NOT_ALLOWED' }],
    ['APPROVED', approved, 'approve', 'bob', { code: 'STATE_NOT_ALLOWED' }],
    ['HELD', approved, 'instruct', 'cid', { code: 'STATE_NOT_ALLOWED' }],
  ])('%s %j, %s by %s: %j', (state, hands, event, person, refused) => {
    const step = (): void => requireMayTake({ ...hands, state }, event, person);
    if (refused === null) expect(step).not.toThrow();
    else expect(step).toThrow(expect.objectContaining({ ...refused }));
  });
});
