import { requireAnotherPerson } from './tranche-persons.js';

const nobody = { requestedBy: null, approvedBy: null, instructedBy: null };

describe('maker, checker and payer of a tranche', () => {
  it.each([
    [nobody, 'ann', null],
    [{ ...nobody, requestedBy: 'ann' }, 'ann', 'MAKER'],
    [{ ...nobody, requestedBy: 'ann' }, 'bob', null],
    [{ ...nobody, requestedBy: 'ann', approvedBy: 'bob' }, 'bob', 'CHECKER'],
    [{ ...nobody, requestedBy: 'ann', approvedBy: 'bob' }, 'ann', 'MAKER'],
    [{ ...nobody, requestedBy: 'ann', approvedBy: 'bob' }, 'cid', null],
    [{ requestedBy: 'ann', approvedBy: 'bob', instructedBy: 'cid' }, 'cid', 'PAYER'],
  ])('%j and %s', (hands, person, because) => {
    const step = (): void => requireAnotherPerson(hands, person);
    if (because === null) expect(step).not.toThrow();
    else expect(step).toThrow(expect.objectContaining({ code: 'TRANCHE_NEEDS_ANOTHER_PERSON', params: { because } }));
  });
});
