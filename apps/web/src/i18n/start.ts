import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, language, type Language } from './language';

const tables = {
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
};

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
    resources: { [lng]: { translation: await tables[lng]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function changeLanguage(chosen: Language): Promise<void> {
  if (!i18next.hasResourceBundle(chosen, 'translation'))
    i18next.addResourceBundle(chosen, 'translation', await tables[chosen]());
  keepLanguage(chosen);
  mark(chosen);
  await i18next.changeLanguage(chosen);
}
