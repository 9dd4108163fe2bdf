import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { areaWords } from './area-words';
import { keepLanguage, language, type Language } from './language';

const base = {
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
};

/** The folders of pages whose words are in use, beside those of every page. */
const areas = new Set<string>();

function mark(chosen: Language): void {
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
}

/** Loads the words of the page's language; the other language is loaded when it is chosen. */
export async function startWords(): Promise<void> {
  const lng = language();
  mark(lng);
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: await base[lng]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

async function add(area: string, lang: Language): Promise<void> {
  i18next.addResourceBundle(lang, 'translation', await areaWords(area, lang), true);
}

/** Adds the words of folders of pages, before their first page is shown. */
export async function addWords(...names: string[]): Promise<void> {
  const missing = names.filter((name) => !areas.has(name));
  await Promise.all(missing.map((name) => add(name, language())));
  for (const name of missing) areas.add(name);
}

export async function changeLanguage(chosen: Language): Promise<void> {
  if (!i18next.hasResourceBundle(chosen, 'translation'))
    i18next.addResourceBundle(chosen, 'translation', await base[chosen]());
  await Promise.all([...areas].map((area) => add(area, chosen)));
  keepLanguage(chosen);
  mark(chosen);
  await i18next.changeLanguage(chosen);
}
