import type { GiftPartFragment, MyGiftQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayCount, sayFen } from '../say/amount';

type Trace = MyGiftQuery['donation']['trace'];

/** The way of a gift 捐赠去向: its parts add up to it, to the fen. */
export function GiftWay({ trace: { amount, parts, matches } }: { trace: Trace }) {
  const { t } = useWords();
  return (
    <>
      <section className="card">
        <h2>{t('gifttrace.title')}</h2>
        <Parts parts={parts} of={amount} />
        <p className="soft small">{t('gifttrace.sum', { amount: sayFen(amount) })}</p>
      </section>
      {matches.map((match) => (
        <section key={`${match.amount}${match.parts.length}`} className="card">
          <h2>{t('gifttrace.match', { amount: sayFen(match.amount) })}</h2>
          <Parts parts={match.parts} of={match.amount} />
        </section>
      ))}
    </>
  );
}

function Parts({ parts, of }: { parts: readonly GiftPartFragment[]; of: number }) {
  return (
    <ul className="rows">
      {parts.map((part) => (
        <Part key={JSON.stringify(part)} part={part} of={of} />
      ))}
    </ul>
  );
}

function Part({ part, of }: { part: GiftPartFragment; of: number }) {
  const { t, lang } = useWords();
  const { kind, amount, month, place, purpose, provider, service, services, settled } = part;
  const where = [purpose, place, provider, month].filter(Boolean).join(' · ');
  const what =
    service && services
      ? t('gifttrace.services', { service, count: sayCount(services, lang) })
      : t(`gifttrace.kind.${kind}`);
  return (
    <li className="part">
      <span>
        {what}
        {where && (
          <>
            <br />
            <span className="soft small">{where}</span>
          </>
        )}
        {settled !== null && services !== null && (
          <>
            <br />
            <span className="soft small">{t('gifttrace.settled', { count: sayCount(settled, lang) })}</span>
          </>
        )}
      </span>
      <strong className="numbers">{sayFen(amount)}</strong>
      <div className="bar">
        <i style={{ width: `${of === 0 ? 0 : (amount / of) * 100}%` }} />
      </div>
    </li>
  );
}
