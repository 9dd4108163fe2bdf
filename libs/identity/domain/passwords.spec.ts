import { requireStrongPassword } from './passwords.js';

describe('passwords', () => {
  test.each([
    ['short7!'],
    ['aaaaaaaaaaaa'],
    ['19900001234'],
    ['my19900001234'],
    ['长'.repeat(129)],
    ['x'.repeat(1_000_000)],
  ])('refuses %#', (password) => {
    expect(() => requireStrongPassword(password, '19900001234')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  test.each([['correct horse'], ['亭湖社区一家亲你我他'], ['🌸🌼🌻🌺🌷🌹🪷💐']])('takes %s', (password) => {
    expect(() => requireStrongPassword(password, '19900001234')).not.toThrow();
  });
});
