import type { Language } from './language';

/** Words by key, nested. */
export interface WordTable {
  readonly [key: string]: string | WordTable;
}

type Load = () => Promise<WordTable>;

// Each folder of pages has its words in `words.zh.ts` and `words.en.ts`, loaded with its first page.
const tables = import.meta.glob<WordTable>('../*/words.*.ts', { import: 'words' });

/** Loads the words of a folder of pages in one language. */
export async function areaWords(area: string, lang: Language): Promise<WordTable> {
  const load: Load | undefined = tables[`../${area}/words.${lang}.ts`];
  if (!load) throw new Error(`${area} has no words in ${lang}`);
  return load();
}
