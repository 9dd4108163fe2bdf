import { Config, FieldCipher } from '#platform';

const cipherWith = (key: number): FieldCipher =>
  new FieldCipher(Config.fromEnvironment({ DATA_ENCRYPTION_KEY: Buffer.alloc(32, key).toString('base64') }));

describe('field cipher', () => {
  const cipher = cipherWith(1);

  it.each(['19900001234', '', '𠮷野家 🙂', 'x'.repeat(10_000)])('opens what it sealed', (plain) => {
    const sealed = cipher.seal(plain, 'person:1:phone');
    expect(cipher.open(sealed, 'person:1:phone')).toBe(plain);
    if (plain !== '') expect(sealed).not.toContain(plain);
  });

  it('never seals twice alike', () => {
    expect(cipher.seal('1', 'a')).not.toBe(cipher.seal('1', 'a'));
  });

  it('does not open a value moved to another row, changed, or sealed with another key', () => {
    const sealed = cipher.seal('19900001234', 'person:1:phone');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(() => cipher.open(sealed, 'person:2:phone')).toThrow();
    expect(() => cipher.open(changed, 'person:1:phone')).toThrow();
    expect(() => cipherWith(2).open(sealed, 'person:1:phone')).toThrow();
    expect(() => cipher.open('plain text', 'person:1:phone')).toThrow('unknown form');
  });

  it('finds the same value again, apart for each purpose', () => {
    expect(cipher.blindIndex('1', 'phone')).toBe(cipher.blindIndex('1', 'phone'));
    expect(cipher.blindIndex('1', 'phone')).not.toBe(cipher.blindIndex('1', 'document'));
  });
});
