import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../apps/web/src/i18n/en.js';
import { zh } from '../../apps/web/src/i18n/zh.js';

type Table = { readonly [key: string]: string | Table };

function flat(table: Table, prefix = ''): [key: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

const chinese = new Map(flat(zh));
const english = new Map(flat(en));
const slots = (text = ''): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

/** Every key that a screen asks for in so many letters, and the beginnings of those put together. */
function asked(): { whole: string[]; begun: string[] } {
  const source = join(process.cwd(), 'apps/web/src');
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.spec.') && !path.includes('generated'))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const found = (pattern: RegExp): string[] =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''));
  return {
    whole: found(/['"]([a-z]+(?:\.\w+)+)['"]/g).filter((key) => (key.split('.')[0] ?? '') in zh),
    begun: found(/t\(`([a-z]+\.(?:\w+\.)*\w*)\$\{/g),
  };
}

describe('the words of the pages', () => {
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
