import { useState } from 'react';
import { useNow } from '../clock/use-now';
import type { OfferCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMetres, sayMinutes } from '../say/amount';
import { sayLeft, sayWindow } from '../say/time';
import { AnswerOffer } from './answer-offer';
import { WhyMe } from './why-me';

/** One offer 派单: what, when, how far, why me, and how long it stands. */
export function OfferCard({ offer }: { offer: OfferCardFragment }) {
  const { t, lang } = useWords();
  const now = useNow();
  const { service, metres, sentAt, expiresAt, whyMe } = offer;
  const [began] = useState(() => Date.parse(sentAt));
  const until = Date.parse(expiresAt);
  const share = Math.max(0, Math.min(1, (until - now) / (until - began)));
  const urgent = service?.urgency === 'URGENT';
  return (
    <article className="card offer">
      <div className="card-head">
        <h3>{service?.itemName ?? t('offers.service')}</h3>
        {service && (
          <span className="tag" data-tone={urgent ? 'grave' : undefined}>
            {t(`urgency.${service.urgency}`)}
          </span>
        )}
      </div>
      {service && (
        <p>
          {sayWindow(Date.parse(service.startsAt), Date.parse(service.endsAt), now, lang)}
          <br />
          <span className="soft">
            {t('offers.far', { far: sayMetres(metres, lang) })} ·{' '}
            {t('offers.takes', { time: sayMinutes(service.plannedMinutes, lang) })}
          </span>
        </p>
      )}
      <WhyMe reasons={whyMe} />
      <div>
        <div className="bar" data-tone={share < 0.34 ? 'warm' : undefined}>
          <i style={{ width: `${share * 100}%` }} />
        </div>
        <p className="small numbers">{t('offers.stands', { left: sayLeft(until, now, lang) })}</p>
      </div>
      <AnswerOffer offer={offer} />
    </article>
  );
}
