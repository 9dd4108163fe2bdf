import { Link } from 'react-router';
import { usePages } from '../desk/use-pages';
import { StationRequestsDocument } from '../generated/station-board';
import { useWords } from '../i18n/use-words';
import { Queue } from './queue';
import { useWorkplace } from './use-workplace';

/** Services that a resident disputes: decided on the page of the request. */
export function Disputes() {
  const regionId = useWorkplace()?.id;
  return regionId === undefined ? null : <Disputed regionId={regionId} />;
}

function Disputed({ regionId }: { regionId: string }) {
  const { t } = useWords();
  const variables = { regionId, states: ['DISPUTED' as const] };
  const pages = usePages(StationRequestsDocument, variables, ({ serviceRequests }) => serviceRequests);
  return (
    <Queue title={t('station.dispute.title')} none={t('station.dispute.none')} pages={pages}>
      {({ id, item, stateReason }) => (
        <>
          <h3>{item?.name ?? t('requests.entered')}</h3>
          <p>{stateReason}</p>
          <Link className="button" data-kind="plain" to={`/station/requests/${id}`}>
            {t('station.checks.toRequest')}
          </Link>
        </>
      )}
    </Queue>
  );
}
