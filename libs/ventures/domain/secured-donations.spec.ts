import { byOnePerson, pseudonymous, raisedBy } from './secured-donations.js';

describe('donations secured', () => {
  const gifts = [
    { driveId: 'd1', donorId: 'ann', amount: 300 },
    { driveId: 'd2', donorId: 'ann', amount: 50 },
    { driveId: 'd1', donorId: 'bob', amount: 70 },
    { driveId: 'd9', donorId: 'eve', amount: 1 },
  ];
  const applicationOf = new Map([
    ['d1', 'a1'],
    ['d2', 'a2'],
  ]);
  let count = 0;
  const secured = pseudonymous(gifts, applicationOf, () => `p${(count += 1)}`);

  it('name a person by one pseudonym in the whole round, and nobody else', () => {
    expect(secured).toEqual([
      { applicationId: 'a1', contributorId: 'p1', amount: 300 },
      { applicationId: 'a2', contributorId: 'p1', amount: 50 },
      { applicationId: 'a1', contributorId: 'p2', amount: 70 },
    ]);
    expect(JSON.stringify(secured)).not.toMatch(/ann|bob|eve/);
  });

  it('add up to what each application raised', () => {
    expect([...raisedBy(secured)]).toEqual([
      ['a1', 370],
      ['a2', 50],
    ]);
    expect(raisedBy([]).size).toBe(0);
  });

  it('of one person through several accounts are of one person', () => {
    const all = [
      ...gifts,
      { driveId: 'd1', donorId: 'ann-2', amount: 9 },
      { driveId: 'd2', donorId: 'bob', amount: 4 },
    ];
    const personOf = new Map([
      ['ann', 'ann'],
      ['ann-2', 'ann'],
      ['bob', 'bob'],
    ]);
    expect(byOnePerson(all, personOf)).toEqual([
      { driveId: 'd1', donorId: 'ann', amount: 309 },
      { driveId: 'd2', donorId: 'ann', amount: 50 },
      { driveId: 'd1', donorId: 'bob', amount: 70 },
      { driveId: 'd9', donorId: 'eve', amount: 1 },
      { driveId: 'd2', donorId: 'bob', amount: 4 },
    ]);
  });
});
