import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import type { OfferCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayMetres } from '../say/amount';
import { sayWindow } from '../say/time';

/** A service I have taken on. */
export function TakenCard({ offer: { requestId, service, metres } }: { offer: OfferCardFragment }) {
  const { t, lang } = useWords();
  const now = useNow(30_000);
  if (!service) return null;
  return (
    <Link className="card" to={`/volunteer/services/${requestId}`}>
      <h3>{service.itemName}</h3>
      <p>
        {sayWindow(Date.parse(service.startsAt), Date.parse(service.endsAt), now, lang)}
        <br />
        <span className="soft">{t('offers.far', { far: sayMetres(metres, lang) })}</span>
      </p>
    </Link>
  );
}
