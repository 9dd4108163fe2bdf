import { kept } from '../api/kept';

export type Language = 'zh' | 'en';

const choice = kept<Language>('linli.language', () => localStorage);
let present: Language = choice.read() ?? (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh');

/** The language of the page: what was chosen, else the browser's, else Chinese. */
export function language(): Language {
  return present;
}

export function keepLanguage(chosen: Language): void {
  present = chosen;
  choice.write(chosen);
}
