import { useNow } from '../clock/use-now';
import type { StationExplanationQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMetres } from '../say/amount';
import { sayMoment } from '../say/time';
import { VolunteerName } from './volunteer-name';

type Offer = StationExplanationQuery['dispatchExplanation']['offers'][number];

const tones = { SENT: undefined, ACCEPTED: undefined, DECLINED: 'warm', TIMED_OUT: 'warm', WITHDRAWN: 'calm' } as const;

/** Every offer in the order in which it was made, with what spoke for this volunteer. */
export function OfferList({ offers }: { offers: readonly Offer[] }) {
  return (
    <ol className="station-offers">
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} />
      ))}
    </ol>
  );
}

function OfferRow({ offer: { volunteerId, wave, metres, state, sentAt, declineReason, whyMe } }: { offer: Offer }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const reasons = [...whyMe]
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .slice(0, 3);
  return (
    <li>
      <div className="card-head">
        <VolunteerName id={volunteerId} />
        <span className="tag" data-tone={tones[state]}>
          {t(`station.offer.${state}`)}
          {state === 'DECLINED' && declineReason && `：${t(`decline.${declineReason}`)}`}
        </span>
      </div>
      <p className="soft small">
        {t('station.why.wave', { wave, far: sayMetres(metres, lang), at: sayMoment(Date.parse(sentAt), now, lang) })}
      </p>
      {reasons.length > 0 && (
        <p className="small">
          {t('station.why.because', {
            reasons: reasons.map(({ factor }) => t(`why.${factor}`)).join(lang === 'zh' ? '、' : ', '),
          })}
        </p>
      )}
    </li>
  );
}
