import { localDate } from '#kernel';
import { conflictsOf, type ApplicationFacts, type PersonFacts, type TieKind } from './conflicts.js';

const on = localDate('2026-04-01');
const application: ApplicationFacts = { id: 'a1', organisationId: 'org', category: 'ELDERLY' };
const nobody: PersonFacts = {
  ...{ id: 'p1', ties: [], donatedTo: [], ownApplications: [], declared: [], requested: [] },
};
const tie = (kind: TieKind, until: string | null, organisationId = 'org'): Partial<PersonFacts> => ({
  ties: [{ kind, organisationId, until: until === null ? null : localDate(until) }],
});

describe('conflicts of an expert with an application', () => {
  it.each<[string, Partial<PersonFacts>, string[]]>([
    ['none', {}, []],
    ['an employee now', tie('EMPLOYEE', null), ['EMPLOYEE']],
    ['an employee until three years ago to the day', tie('EMPLOYEE', '2023-04-01'), ['EMPLOYEE']],
    ['an employee until three years and a day ago', tie('EMPLOYEE', '2023-03-31'), []],
    ['of the board within three years', tie('BOARD', '2025-01-01'), ['BOARD']],
    ['a shareholder long ago', tie('SHAREHOLDER', '2020-01-01'), []],
    ['kin, however long ago', tie('KIN', '2001-01-01'), ['KIN']],
    ['its paid trainer', tie('TRAINER', '2015-01-01'), ['TRAINER']],
    ['its paid supervisor', tie('SUPERVISOR', null), ['SUPERVISOR']],
    ['an employee of another organisation', tie('EMPLOYEE', null, 'other'), []],
    ['a donor of it in this round', { donatedTo: ['org'] }, ['DONOR']],
    ['a donor of another', { donatedTo: ['other'] }, []],
    [
      'with an own application in the category',
      { ownApplications: [{ organisationId: 'other', category: 'ELDERLY' }] },
      ['OWN_APPLICATION'],
    ],
    ['with an own application elsewhere', { ownApplications: [{ organisationId: 'other', category: 'YOUTH' }] }, []],
    [
      'acting for the applicant in another category',
      { ownApplications: [{ organisationId: 'org', category: 'YOUTH' }] },
      ['OWN_APPLICATION'],
    ],
    ['declared', { declared: ['a1'] }, ['DECLARED']],
    ['declared for another', { declared: ['a2'] }, []],
    ['asked for by the applicant', { requested: ['a1'] }, ['REQUESTED']],
    [
      'several, in a fixed order, each once',
      { ...tie('KIN', null), requested: ['a1'], declared: ['a1'], donatedTo: ['org', 'org'] },
      ['KIN', 'DONOR', 'DECLARED', 'REQUESTED'],
    ],
  ])('%s', (_, facts, expected) => expect(conflictsOf({ ...nobody, ...facts }, application, on)).toEqual(expected));

  it('end after 29 February on 28 February (《民法典》第二百零二条)', () => {
    const person = { ...nobody, ...tie('BOARD', '2024-02-29') };
    expect(conflictsOf(person, application, localDate('2027-02-28'))).toEqual(['BOARD']);
    expect(conflictsOf(person, application, localDate('2027-03-01'))).toEqual([]);
  });
});
