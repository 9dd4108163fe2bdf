import { useState } from 'react';
import { useQuery } from 'urql';
import { refusalOf } from '../api/refusal';
import { StationContactDocument } from '../generated/station-request';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';

/** Who is served and where: fetched when asked for, since each reading is written down. */
export function ContactNote({ requestId }: { requestId: string }) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const [{ data, error }] = useQuery({
    query: StationContactDocument,
    variables: { id: requestId },
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const contact = data?.serviceRequest.contact;
  return (
    <section className="card">
      <h2>{t('station.contact.title')}</h2>
      {!asked && (
        <>
          <p className="soft small">{t('station.contact.noted')}</p>
          <Button kind="plain" onClick={() => setAsked(true)}>
            {t('station.contact.show')}
          </Button>
        </>
      )}
      <RefusalNote refusal={refusalOf(error)} />
      {data && !contact && <p className="soft">{t('station.contact.hidden')}</p>}
      {contact && (
        <dl className="facts">
          <dt>{t('account.name')}</dt>
          <dd>{contact.name}</dd>
          {contact.phone && (
            <>
              <dt>{t('station.contact.phone')}</dt>
              <dd className="numbers">
                <a href={`tel:${contact.phone}`}>{contact.phone}</a>
              </dd>
            </>
          )}
          {contact.address && (
            <>
              <dt>{t('order.address')}</dt>
              <dd>{contact.address}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
