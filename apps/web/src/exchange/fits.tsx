import type { BoardPairFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';

/** Why a supply fits a need 匹配理由, each with what it adds to the score. */
export function Fits({ of }: { of: BoardPairFragment['reasons'] }) {
  const { t } = useWords();
  const say = ({ reason, figure }: BoardPairFragment['reasons'][number]): string => {
    if (reason === 'AREA' && figure === 0) return t('exchange.here');
    if (reason === 'PRICE' && figure === 0) return t('exchange.free');
    return t(`exchange.fit.${reason}`, { figure, money: sayFen(figure) });
  };
  return (
    <ul className="marks">
      {of.map((fit) => (
        <li key={fit.reason}>
          {say(fit)} <span className="soft small">+{fit.points}</span>
        </li>
      ))}
    </ul>
  );
}
