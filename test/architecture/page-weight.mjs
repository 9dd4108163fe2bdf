import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone may fetch before its first page works, in kilobytes of gzip: the page, its code, its looks, its words. */
export const PHONE_ENTRY_KB = 180;

/** The same for a desk 工作台, which is opened on a computer. */
const DESK_ENTRY_KB = 300;

/** The same for a big screen 大屏, which stays on for months and is fetched once. */
const SCREEN_ENTRY_KB = 200;

/** The first pages that are weighed, by what they load after the entry: the words of a language and a part of the app. */
const firstPages = [
  { name: 'signed out', most: PHONE_ENTRY_KB, parts: ['src/open/words.zh.ts', 'src/open/home.tsx'] },
  {
    name: 'volunteer',
    most: PHONE_ENTRY_KB,
    parts: ['src/volunteer/words.zh.ts', 'src/resident/words.zh.ts', 'src/volunteer/routes.tsx'],
  },
  {
    name: 'station',
    most: DESK_ENTRY_KB,
    parts: [
      ...['station', 'desk', 'resident', 'volunteer'].map((area) => `src/${area}/words.zh.ts`),
      'src/station/routes.tsx',
    ],
  },
  {
    name: 'foundation',
    most: DESK_ENTRY_KB,
    parts: [
      ...['desk', 'foundation', 'provider'].map((area) => `src/${area}/words.zh.ts`),
      'src/foundation/routes.tsx',
    ],
  },
  {
    name: 'provider',
    most: DESK_ENTRY_KB,
    parts: [...['desk', 'provider'].map((area) => `src/${area}/words.zh.ts`), 'src/provider/routes.tsx'],
  },
  { name: 'big screen', most: SCREEN_ENTRY_KB, parts: ['src/screen/words.zh.ts', 'src/screen/routes.tsx'] },
  {
    name: 'rounds',
    most: DESK_ENTRY_KB,
    parts: [...['desk', 'rounds'].map((area) => `src/${area}/words.zh.ts`), 'src/rounds/routes.tsx'],
  },
  { name: 'resident', most: PHONE_ENTRY_KB, parts: ['src/resident/words.zh.ts', 'src/resident/order-routes.tsx'] },
];

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

/** Weighs the built pages.
 * @param {string} folder
 */
export function weighPages(folder) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return judgeWeights(manifest, (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
}

/** @param {Record<string, Chunk>} manifest @param {(file: string) => number} weight in bytes of gzip */
export function judgeWeights(manifest, weight) {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  const weights = firstPages.map(({ name, most, parts }) => {
    const files = new Set(['index.html']);
    for (const part of [entry, 'src/i18n/zh.ts', ...parts]) collect(manifest, String(part), files);
    return { name, most, kilobytes: [...files].reduce((sum, file) => sum + weight(file), 0) / 1000 };
  });
  return {
    violations: weights
      .filter(({ kilobytes, most }) => kilobytes > most)
      .map(({ name, most, kilobytes }) => `first page (${name}): ${kilobytes.toFixed(1)} KB of gzip, at most ${most}`),
    note: weights.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(0)} KB`).join(', '),
  };
}

/** @param {Record<string, Chunk>} manifest @param {string} key @param {Set<string>} files */
function collect(manifest, key, files) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no ${key}`);
  if (files.has(chunk.file)) return;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files);
}
