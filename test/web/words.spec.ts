import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../apps/web/src/i18n/en.js';
import { zh } from '../../apps/web/src/i18n/zh.js';

const source = join(process.cwd(), 'apps/web/src');

type Table = { readonly [key: string]: string | Table };

function flat(table: Table, prefix = ''): [key: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** The words of every page and those of each folder of pages. */
async function tables(language: 'zh' | 'en'): Promise<Table[]> {
  const areas = readdirSync(source)
    .filter((area) => existsSync(join(source, area, `words.${language}.ts`)))
    .map((area) => import(`../../apps/web/src/${area}/words.${language}.js`) as Promise<{ words: Table }>);
  return [language === 'zh' ? zh : en, ...(await Promise.all(areas)).map(({ words }) => words)];
}

const [ofChinese, ofEnglish] = await Promise.all([tables('zh'), tables('en')]);
const chinese = new Map(ofChinese.flatMap((table) => flat(table)));
const english = new Map(ofEnglish.flatMap((table) => flat(table)));
const firstKeys = new Set([...chinese.keys()].map((key) => key.split('.')[0]));
const slots = (text = ''): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

/** Every key that a screen asks for in so many letters, and the beginnings of those put together. */
function asked(): { whole: string[]; begun: string[] } {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.spec.') && !path.includes('generated'))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const found = (pattern: RegExp): string[] =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''));
  return {
    whole: found(/['"]([a-z]+(?:\.\w+)+)['"]/g).filter((key) => firstKeys.has(key.split('.')[0])),
    begun: found(/t\(`([a-z]+\.(?:\w+\.)*\w*)\$\{/g),
  };
}

describe('the words of the pages', () => {
  it('have each key in one table, so that no folder changes what another says', () => {
    const all = ofChinese.flatMap((table) => flat(table)).map(([key]) => key);
    expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([]);
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
    const { whole, begun } = asked();
    expect(whole.filter((key) => !chinese.has(key))).toEqual([]);
    expect(begun.filter((start) => ![...chinese.keys()].some((key) => key.startsWith(start)))).toEqual([]);
    const used = (key: string): boolean => whole.includes(key) || begun.some((start) => key.startsWith(start));
    expect([...chinese.keys()].filter((key) => !used(key))).toEqual([]);
  });
});
