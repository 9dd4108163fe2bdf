import { Config, envExample } from '#platform';

const own = {
  ACCESS_TOKEN_SECRET: 'a'.repeat(40),
  BLIND_INDEX_KEY: 'b'.repeat(40),
  PROOFS_KEY: Buffer.alloc(32, 8).toString('base64'),
  CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64'),
  DATA_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
};

describe('configuration', () => {
  it('starts with defaults outside production', () => {
    const config = Config.fromEnvironment({});
    expect([config.get('PORT'), config.get('DATABASE_URL'), config.seedsDemo]).toEqual([
      3000,
      'sqlite:data/linli.sqlite',
      true,
    ]);
  });

  it('refuses production with a secret that ships with the source, naming it', () => {
    expect(() => Config.fromEnvironment({ NODE_ENV: 'production' })).toThrow(
      /ACCESS_TOKEN_SECRET, DATA_ENCRYPTION_KEY, BLIND_INDEX_KEY, PROOFS_KEY, CERTIFICATE_SIGNING_KEY/,
    );
    expect(() => Config.fromEnvironment({ NODE_ENV: 'production', ...own, BLIND_INDEX_KEY: '' })).toThrow(
      /BLIND_INDEX_KEY/,
    );
    expect(Config.fromEnvironment({ NODE_ENV: 'production', ...own }).seedsDemo).toBe(false);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'x'],
    ['DATABASE_URL', 'postgres://x'],
    ['ACCESS_TOKEN_MINUTES', '16'],
    ['ACCESS_TOKEN_SECRET', 'short'],
    ['DATA_ENCRYPTION_KEY', Buffer.alloc(16).toString('base64')],
    ['RUN_WORKER', 'yes'],
  ])('refuses %s=%s without repeating the value', (name, value) => {
    const read = (): unknown => Config.fromEnvironment({ [name]: value });
    expect(read).toThrow(name);
    if (value.length > 4) expect(read).not.toThrow(value);
  });

  it('describes every setting in its example, which can be read back', () => {
    const lines = envExample()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const read = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    expect(() => Config.fromEnvironment(read)).not.toThrow();
    expect(Object.keys(read)).toContain('FEED_RETENTION_DAYS');
  });
});
