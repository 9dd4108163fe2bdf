import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { useFundNames } from './use-charity';

/** What the books of a fund say, in the words of the page. */
export function useBookWords() {
  const { t } = useWords();
  const nameOf = useFundNames();
  return {
    /** What happened 摘要, such as `funds.gift`; as it stands where there are no words for it. */
    kindOf: (kind: string): string => {
      const said = t(`entry.${kind.replace(/^funds\./, '').replaceAll('-', '_')}`);
      return said.startsWith('entry.') ? kind : said;
    },
    /** What of an account 明细: a purpose by its name, else as it stands. */
    detailOf: (detail: string): string => nameOf(detail) || shortened(detail),
    /** A balance on the side where it stands: credit positive. */
    sideOf: (balance: number): string => {
      if (balance === 0) return t('ledger.even');
      return `${t(balance < 0 ? 'ledger.onDebit' : 'ledger.onCredit')} ${sayFen(Math.abs(balance))}`;
    },
  };
}

/** Ids are long and say nothing: their end tells them apart. */
const shortened = (detail: string): string => (/^[0-9a-f-]{36}$/.test(detail) ? `…${detail.slice(-6)}` : detail);
