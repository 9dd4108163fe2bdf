import { useWords } from '../i18n/use-words';

const types: readonly string[] = ['WORKS', 'GOODS', 'SERVICE'];

/** The name of a type of small projects where it is one of the usual ones; else the code of the rulebook. */
export function useTypeName(): (code: string) => string {
  const { t } = useWords();
  return (code) => (types.includes(code) ? t(`micro.typeOf.${code}`) : code);
}

interface Standing {
  readonly state: string;
  readonly frozen: boolean;
}

/** Where a small project stands, and whether an objection holds it up. */
export function MicroState({ of: { state, frozen } }: { of: Standing }) {
  const { t } = useWords();
  const back = state === 'RETURNED' || state === 'RECTIFYING';
  return (
    <>
      <span className="tag" data-tone={back || frozen ? 'warm' : undefined}>
        {t(`micro.stateOf.${state}`)}
      </span>
      {frozen && <p className="soft small">{t('rounds.frozen')}</p>}
    </>
  );
}
