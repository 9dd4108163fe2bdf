import type { ReactNode } from 'react';
import { usePages } from '../desk/use-pages';
import { BoardPairsDocument } from '../generated/exchange';
import type { BoardPairFragment, SupplyBoardSide } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { sayFen } from '../say/amount';
import { PairStateTag } from './board-tags';
import { Fits } from './fits';
import { Follows } from './follows';
import { PairDeeds } from './pair-deeds';
import { useSayDays } from './say-days';
import { useAgain } from './use-board-told';
import './exchange.css';

interface Props {
  readonly title: string;
  readonly none: string;
  /** Of a need or a supply, or those that wait for a side. */
  readonly of: { readonly needId: string } | { readonly supplyId: string } | { readonly waiting: true };
  readonly side: SupplyBoardSide;
  readonly told: string | undefined;
}

/** Pairs of a need and a supply 对接, each with its reasons and what may be done about it. */
export function Pairs({ title, none, of, side, told }: Props) {
  const pages = usePages(BoardPairsDocument, of, (data) => data.supplyMatches);
  useAgain(told, pages.again);
  return (
    <section className="section">
      <h2>{title}</h2>
      <Answered of={pages}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{none}</Empty>
          ) : (
            <div className="exchange-pairs">
              {rows.map((pair) => (
                <Pair key={pair.id} pair={pair} side={side} again={pages.again} />
              ))}
            </div>
          )
        }
      </Answered>
      {pages.more && <More onClick={pages.more} />}
    </section>
  );
}

function Pair({ pair, side, again }: { pair: BoardPairFragment; side: SupplyBoardSide; again: () => void }) {
  const { t } = useWords();
  const { score, state, reasons, reason, people } = pair;
  return (
    <article className="card">
      <div className="card-head">
        <span className="soft small">{t('exchange.score', { score })}</span>
        <PairStateTag state={state} />
      </div>
      <div className="exchange-sides">
        <NeedSide pair={pair} />
        <SupplySide pair={pair} />
      </div>
      <Fits of={reasons} />
      {state === 'AGREED' && <p>{t('exchange.agreed', { people })}</p>}
      {state === 'AGREED' && <Follows listingId={pair.listingId} side={side} />}
      {reason !== null && <p className="note">{reason}</p>}
      <PairDeeds pair={pair} side={side} again={again} />
    </article>
  );
}

function Side({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <div>
      <p className="soft small">{name}</p>
      <h3>{title}</h3>
      <p className="small">{children}</p>
    </div>
  );
}

function NeedSide({ pair: { need } }: { pair: BoardPairFragment }) {
  const { t, lang } = useWords();
  const days = useSayDays();
  if (need === null) return null;
  const { title, region, people, placed, budget } = need;
  const parts = [t('exchange.of', { placed, people }), budget === 0 ? t('exchange.free') : sayFen(budget), days(need)];
  return (
    <Side name={region ?? t('exchange.needs')} title={title}>
      {parts.join(lang === 'zh' ? '，' : ', ')}
    </Side>
  );
}

function SupplySide({ pair: { supply } }: { pair: BoardPairFragment }) {
  const { t, lang } = useWords();
  const days = useSayDays();
  if (supply === null) return null;
  const { title, organisation, people, placed, price } = supply;
  const cost = `${t('exchange.price')} ${price === 0 ? t('exchange.free') : sayFen(price)}`;
  return (
    <Side name={organisation ?? t('exchange.supplies')} title={title}>
      {[t('exchange.of', { placed, people }), cost, days(supply)].join(lang === 'zh' ? '，' : ', ')}
    </Side>
  );
}
