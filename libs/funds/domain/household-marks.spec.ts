import { householdMarks, type HouseholdFacts } from './household-marks.js';

const contact = {
  ...{ name: '吴受助', phone: '19900001234', documentNumber: '11010119800101001X', address: '幸福里3号楼201室' },
  ...{ situation: '重病', household: [{ name: '吴二', phone: null, documentNumber: null }] },
};
const payee = { name: '吴受助', account: '6222 0000-1234', bank: '农商行' };
const facts = { contact, payee, district: 'd', personIds: ['p'], phones: ['19900001234'] };
const shared = (one: Partial<HouseholdFacts>, other: Partial<HouseholdFacts> = {}): string[] => {
  const marks = householdMarks({ ...facts, ...other });
  return householdMarks({ ...facts, ...one })
    .filter((mark) => marks.includes(mark))
    .map((mark) => mark.split(':')[0] ?? '');
};
const stranger = {
  contact: { ...contact, name: '陈某', documentNumber: '110101198001010028', address: '平安里1号', household: [] },
  ...{ payee: { name: '陈某', account: '999', bank: '工行' }, personIds: ['q'], phones: ['19900005678'] },
};

describe('a household is known again by', () => {
  it.each([
    ['nothing it does not share', {}, []],
    ['its phone', { phones: facts.phones }, ['phone']],
    ['somebody registered', { personIds: ['q', 'p'] }, ['person']],
    ['a document', { contact: { ...stranger.contact, documentNumber: contact.documentNumber } }, ['document']],
    ['its address', { contact: { ...stranger.contact, address: '幸福里三幢201' } }, ['address']],
  ])('%s', (_, change, expected) => {
    expect(shared({ ...stranger, ...change })).toEqual(expected);
  });

  it('the account of one of its own, however it is written', () => {
    const own = { ...stranger, payee: { name: '陈 某', account: '62220000 1234', bank: '农商行' } };
    expect(shared(own)).toEqual(['account']);
    const member = { ...payee, name: '吴二' };
    expect(shared({ payee: member })).toContain('account');
  });

  it('no account that belongs to neither, such as a hospital’s', () => {
    const hospital = { name: '人民医院', account: '6222 0000-1234', bank: '农商行' };
    expect(shared({ ...stranger, payee: hospital }, { payee: hospital })).toEqual([]);
  });

  it('its address in its own district only', () => {
    const elsewhere = { ...stranger, contact: { ...stranger.contact, address: contact.address }, district: 'e' };
    expect(shared(elsewhere)).toEqual([]);
  });
});
