import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PERMISSIONS } from '#identity';
import { en } from '../../apps/web/src/i18n/en.js';
import { zh } from '../../apps/web/src/i18n/zh.js';

const source = join(process.cwd(), 'apps/web/src');

type Table = { readonly [key: string]: string | Table };

function flat(table: Table, prefix = ''): [key: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** The words of each folder of pages. */
async function areaTables(language: 'zh' | 'en'): Promise<Map<string, Table>> {
  const areas = readdirSync(source).filter((area) => existsSync(join(source, area, `words.${language}.ts`)));
  const loaded = await Promise.all(
    areas.map((area) => import(`../../apps/web/src/${area}/words.${language}.js`) as Promise<{ words: Table }>),
  );
  return new Map(areas.map((area, place) => [area, loaded[place]?.words ?? {}]));
}

const [byArea, byAreaInEnglish] = await Promise.all([areaTables('zh'), areaTables('en')]);
const ofChinese: Table[] = [zh, ...byArea.values()];
const ofEnglish: Table[] = [en, ...byAreaInEnglish.values()];
const chinese = new Map(ofChinese.flatMap((table) => flat(table)));
const english = new Map(ofEnglish.flatMap((table) => flat(table)));
const firstKeys = new Set([...chinese.keys()].map((key) => key.split('.')[0]));
const slots = (text = ''): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

/** The sources of the pages, by path. */
const texts = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.spec.') && !path.includes('generated'))
    .map((path) => [path, readFileSync(join(source, path), 'utf8')]),
);

/** Names that screens ask the account for, and that look like keys. */
const permissions = new Set<string>(PERMISSIONS);

/** Every key that these screens ask for in so many letters, and the beginnings of those put together. */
function asked(screens: readonly string[]): { whole: string[]; begun: string[] } {
  const found = (pattern: RegExp): string[] =>
    screens.flatMap((text) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''));
  return {
    whole: found(/['"]([a-z]+(?:\.\w+)+)['"]/g).filter(
      (key) => firstKeys.has(key.split('.')[0]) && !permissions.has(key),
    ),
    begun: found(/t\(`([a-z]+\.(?:\w+\.)*\w*)\$\{/g),
  };
}

/** A file with all that it imports, other than what is fetched later. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  const text = texts.get(path);
  if (text === undefined || found.has(path)) return found;
  found.add(path);
  for (const [, wanted = ''] of text.matchAll(/from '(\.[^']+)'/g))
    for (const ending of ['.ts', '.tsx']) withImports(join(dirname(path), wanted + ending), found);
  return found;
}

/** The pages that are fetched together, each with the folders whose words come with it. */
const fetched = [
  ...(texts.get('app.tsx') ?? '').matchAll(/import\('\.\/([^']+)'\)\.then\(\(\{ \w+ \}\) => \w+\)((?:,\s*'[\w-]+')*)/g),
].map(([, page = '', areas = '']) => ({
  page,
  areas: [...areas.matchAll(/'([\w-]+)'/g)].map(([, area = '']) => area),
}));

describe('the words of the pages', () => {
  it('have each key in one table, so that no folder changes what another says', () => {
    const all = ofChinese.flatMap((table) => flat(table)).map(([key]) => key);
    expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([]);
    expect(all.filter((key) => permissions.has(key))).toEqual([]);
  });

  it('are the same in both languages, with the same slots', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    for (const [key, text] of chinese) expect([key, slots(english.get(key))]).toEqual([key, slots(text)]);
  });

  it('say something', () => {
    for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
    expect([...chinese].filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have every key that a screen asks for, and none that no screen asks for', () => {
    const { whole, begun } = asked([...texts.values()]);
    expect(whole.filter((key) => !chinese.has(key))).toEqual([]);
    expect(begun.filter((start) => ![...chinese.keys()].some((key) => key.startsWith(start)))).toEqual([]);
    const used = (key: string): boolean => whole.includes(key) || begun.some((start) => key.startsWith(start));
    expect([...chinese.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('come with the pages that say them', () => {
    expect(fetched.length).toBeGreaterThan(5);
    const missing = fetched.flatMap(({ page, areas }) => {
      const pages = [...withImports(`${page}.tsx`)].map((path) => texts.get(path) ?? '');
      const { whole, begun } = asked(pages);
      const there = [zh, ...areas.map((area) => byArea.get(area) ?? {})]
        .flatMap((table) => flat(table))
        .map(([key]) => key);
      return [...whole, ...begun]
        .filter((key) => !there.some((known) => known === key || (begun.includes(key) && known.startsWith(key))))
        .map((key) => `${page}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
