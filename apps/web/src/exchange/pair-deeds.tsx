import { Deed } from '../desk/deed';
import { ConfirmPairDocument, DeclinePairDocument } from '../generated/exchange';
import type { BoardPairFragment, SupplyBoardSide } from '../generated/types';
import { useWords } from '../i18n/use-words';

interface Props {
  readonly pair: BoardPairFragment;
  readonly side: SupplyBoardSide;
  readonly again: () => void;
}

/** Confirms a pair for one's side, or declines it; says so where the other side's answer is waited for. */
export function PairDeeds({ pair: { id: matchId, state }, side, again }: Props) {
  const { t } = useWords();
  const other = side === 'NEED' ? 'SUPPLY_CONFIRMED' : 'NEED_CONFIRMED';
  const mine = side === 'NEED' ? 'NEED_CONFIRMED' : 'SUPPLY_CONFIRMED';
  if (state !== 'PROPOSED' && state !== mine && state !== other) return null;
  return (
    <div className="steps-in-line">
      {state === mine ? (
        <span className="soft">{t('exchange.waitsForOther')}</span>
      ) : (
        <Deed
          word={t('exchange.confirm')}
          says={t('exchange.confirmSays')}
          document={ConfirmPairDocument}
          input={() => ({ input: { matchId, side } })}
          onDone={again}
          onRefused={again}
        />
      )}
      <Deed
        word={t('exchange.decline')}
        kind="plain"
        fields={[{ name: 'reason', label: t('exchange.reason'), kind: 'text', most: 300 }]}
        document={DeclinePairDocument}
        input={({ reason = '' }) => ({ input: { matchId, reason } })}
        onDone={again}
        onRefused={again}
      />
    </div>
  );
}
