import { certificateNumber, printedNumber, readCertificateNumber } from './certificate-number.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from({ length: 12 }, (_, at) => values[at] ?? at);
const number = certificateNumber(2026, bytes(7, 20, 3, 21, 9, 24, 31, 27, 10, 4, 11, 12));

describe('a certificate number', () => {
  it('has a year, 12 random characters and a check character, in groups of four', () => {
    expect(number).toMatch(/^2026[0-9A-HJKMNP-TV-Z]{12}[0-9A-Z]$/);
    expect(printedNumber(number)).toMatch(/^2026-.{4}-.{4}-.{4}-.$/);
  });

  it.each([
    ['as printed', printedNumber(number)],
    ['in small letters', printedNumber(number).toLowerCase()],
    ['with blanks', ` ${number.slice(0, 4)} ${number.slice(4)} `],
  ])('is read %s', (_, text) => {
    expect(readCertificateNumber(text)).toBe(number);
  });

  it('with O for 0 and I for 1 is read as meant', () => {
    const made = certificateNumber(2026, bytes(...Array.from({ length: 12 }, (_, at) => at % 2)));
    const typed = made.slice(0, -1).replace(/0/g, 'O').replace(/1/g, 'I') + made.slice(-1);
    expect(readCertificateNumber(typed)).toBe(made);
  });

  it('with any one character changed, or any two neighbours swapped, is none', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let at = 0; at < number.length; at += 1) {
      for (const other of alphabet) {
        if (other === number.charAt(at)) continue;
        expect(readCertificateNumber(number.slice(0, at) + other + number.slice(at + 1))).toBeNull();
      }
      const [one, two] = [number.charAt(at), number.charAt(at + 1)];
      if (two === '' || one === two) continue;
      expect(readCertificateNumber(number.slice(0, at) + two + one + number.slice(at + 2))).toBeNull();
    }
  });

  it.each(['', 'nonsense', '2026', `${'9'.repeat(5000)}`, number.slice(1), `${number}0`, '２０２６'])(
    '%p is none',
    (text) => {
      expect(readCertificateNumber(text)).toBeNull();
    },
  );
});
