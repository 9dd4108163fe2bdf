import { identityDocument, maskDocument, maskPhone, mobileNumber, phoneNumber } from './personal-numbers.js';

const refused = expect.objectContaining({ code: 'BAD_USER_INPUT' });

describe('personal numbers', () => {
  test.each([
    ['19900001234', '19900001234'],
    ['+86 199 0000 1234', '19900001234'],
    ['0086-199-0000-1234', '19900001234'],
    ['199-0000-1234', '19900001234'],
  ])('mobile %s → %s', (given, digits) => {
    expect(mobileNumber(given)).toBe(digits);
  });

  test.each([
    ['1990000123'],
    ['199000012345'],
    ['29900001234'],
    ['1990000123a'],
    [''],
    ['１９９００００１２３４'],
    ['1'.repeat(1_000_000)],
  ])('refuses the mobile number %#', (given) => {
    expect(() => mobileNumber(given)).toThrow(refused);
  });

  it('takes a landline only where an elder may have one', () => {
    expect(phoneNumber('0515-8888 0000')).toBe('051588880000');
    expect(() => mobileNumber('0515-8888 0000')).toThrow(refused);
  });

  test.each([
    ['19900001234', '199****1234'],
    ['051588880000', '051*****0000'],
    ['0101234567', '010*****67'],
  ])('masks %s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  test.each([
    ['11010519491231002X', '110**************X'],
    ['E12345678', 'E*******8'],
  ])('masks the document %s as %s', (number, shown) => {
    expect(maskDocument(number)).toBe(shown);
  });

  it('checks the last character of a resident identity card', () => {
    expect(identityDocument('RESIDENT_ID', '11010519491231002x')).toEqual({
      type: 'RESIDENT_ID',
      number: '11010519491231002X',
    });
    expect(() => identityDocument('RESIDENT_ID', '110105194912310021')).toThrow(refused);
    expect(identityDocument('PASSPORT', 'e12345678').number).toBe('E12345678');
    expect(() => identityDocument('PASSPORT', '护照')).toThrow(refused);
  });
});
