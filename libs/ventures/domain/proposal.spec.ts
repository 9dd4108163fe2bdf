import { decided, waitingProposal, type Proposal } from './proposal.js';

const at = new Date('2026-07-20T02:00:00.000Z');
const by = (proposedBy: string): Proposal => ({ proposedBy, decision: null, decidedBy: null, decidedAt: null });
const over = (proposedBy: string, approves: boolean): Proposal => ({ proposedBy, ...decided(approves, 'bob', at) });

describe('the proposal that waits for a second person', () => {
  it.each<[string, Proposal[], string, string | null]>([
    ['the only one', [by('ann')], 'bob', null],
    ['the last one, which takes the place of others', [by('ann'), by('cid')], 'ann', null],
    ['one after another was refused', [over('ann', false), by('ann')], 'bob', null],
    ['none', [], 'bob', 'VENTURE_PROPOSAL_MISSING'],
    ['none after the last was approved', [by('ann'), over('ann', true)], 'bob', 'VENTURE_PROPOSAL_MISSING'],
    ['none after the last was refused', [over('ann', false)], 'bob', 'VENTURE_PROPOSAL_MISSING'],
    ['not for who made it', [by('ann')], 'ann', 'VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON'],
  ])('is %s', (_, proposals, person, code) => {
    const asked = (): Proposal => waitingProposal(proposals, person);
    if (code === null) expect(asked()).toBe(proposals.at(-1));
    else expect(asked).toThrow(expect.objectContaining({ code }));
  });
});
