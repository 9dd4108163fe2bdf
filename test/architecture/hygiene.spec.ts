import { hygiene } from './hygiene.mjs';

const host = ['registry', 'example', 'org'].join('.');
const resolved = JSON.stringify('resolved');
const path = (...parts: string[]) => ['', ...parts].join('/');
const found = (name: string, text: string) => hygiene([{ path: name, text }]);

describe('hygiene', () => {
  it.each([path('work', 'linli', 'a.ts'), path('root', 'x'), path('Users', 'li', 'x'), path('home', 'li', 'x')])(
    'refuses the path %s of one machine',
    (text) => {
      expect(found('docs/setup.md', `see ${text}`)).toEqual([`docs/setup.md:1: a path of one machine: see ${text}`]);
    },
  );

  it.each([`${resolved}: "https://${host}/uuid.tgz"`, `${host}/uuid`, ['registry', `https://${host}`].join('=')])(
    'refuses the registry host in %s',
    (text) => {
      expect(found('package-lock.json', text)).toHaveLength(1);
    },
  );

  it('refuses a private key, a merge conflict and a space at the end of a line', () => {
    const key = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ');
    expect(found('docker/compose.yml', [key, `${'<'.repeat(7)} HEAD`, 'a: 1 '].join('\n'))).toHaveLength(3);
  });

  it('accepts relative paths, addresses with such a word in them and words about a registry', () => {
    expect(found('README.md', 'https://example.org/work/x, ./work/x, the npm registry, libs/network/home')).toEqual([]);
  });
});
