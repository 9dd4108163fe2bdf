import { useState } from 'react';
import { useNow } from '../clock/use-now';
import { Dialog } from '../desk/dialog';
import { usePages } from '../desk/use-pages';
import { StationListingsDocument } from '../generated/station-orders';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { FindPerson, type FoundPerson } from './find-person';
import type { FoundListing } from './found-listing';
import { OrderServiceForm } from './order-service-form';

/** Orders a low-fee service for who calls: the person, the service with the price for that person, the time. */
export function OrderServiceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [phone, setPhone] = useState('');
  const [chosen, setChosen] = useState<FoundListing | null>(null);
  return (
    <Dialog title={t('station.services.order')} open onClose={onClose}>
      <FindPerson
        found={person}
        otherwise={t('station.residents.noAccount')}
        onFound={(found, number) => {
          setPerson(found);
          setPhone(number);
          setChosen(null);
        }}
      />
      {person && !chosen && <Offered personId={person.id} onChoose={setChosen} />}
      {person && chosen && <OrderServiceForm person={person} phone={phone} found={chosen} done={onClose} />}
    </Dialog>
  );
}

function Offered({ personId, onChoose }: { personId: string; onChoose: (found: FoundListing) => void }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const pages = usePages(StationListingsDocument, { personId }, ({ listings }) => listings);
  return (
    <Answered of={pages}>
      {(rows) => (
        <>
          {rows.length === 0 && <Empty>{t('station.services.none')}</Empty>}
          <ul className="station-choices">
            {rows.map((found) => (
              <li key={found.listing.id}>
                <button type="button" className="choice" onClick={() => onChoose(found)}>
                  <span>
                    {found.listing.title}
                    <small>
                      {found.listing.provider.name} ·{' '}
                      {t('station.services.soonest', { at: sayMoment(Date.parse(found.nextSlot.startsAt), now, lang) })}
                    </small>
                  </span>
                  <strong className="numbers">{sayFen(found.priceForMe)}</strong>
                </button>
              </li>
            ))}
          </ul>
          {pages.more && <More onClick={pages.more} />}
        </>
      )}
    </Answered>
  );
}
