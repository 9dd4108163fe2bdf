import { useState } from 'react';
import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { StationRequestsDocument } from '../generated/station-board';
import type { ServiceRequestState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { StateTag } from '../resident/state-tag';
import { sayMoment, sayWindow } from '../say/time';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

const states: readonly ServiceRequestState[] = [
  ...(['SUBMITTED', 'DISPATCHING', 'ESCALATED', 'MATCHED', 'IN_SERVICE', 'AWAITING_CONFIRMATION'] as const),
  ...(['DISPUTED', 'CONFIRMED', 'AUTO_CONFIRMED', 'CLOSED', 'CANCELLED', 'REJECTED', 'EXPIRED'] as const),
];

/** All requests of the place where I work, the newest first. */
export function RequestList() {
  const { t } = useWords();
  const workplace = useWorkplace();
  const [state, setState] = useState<ServiceRequestState | ''>('');
  return (
    <StationPage title={t('station.requests.title')}>
      <div className="desk-filters">
        <SelectField
          label={t('station.requests.state')}
          value={state}
          onChange={(event) => setState(event.target.value as ServiceRequestState | '')}
        >
          <option value="">{t('page.all')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`state.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {workplace && <Requests regionId={workplace.id} state={state} />}
    </StationPage>
  );
}

function Requests({ regionId, state }: { regionId: string; state: ServiceRequestState | '' }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const states = state === '' ? null : [state];
  const pages = usePages(StationRequestsDocument, { regionId, states }, ({ serviceRequests }) => serviceRequests);
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('station.requests.title')}
          rows={rows}
          more={pages.more}
          keyOf={({ id }) => id}
          columns={[
            {
              name: t('station.requests.what'),
              of: ({ id, item }) => <Link to={`/station/requests/${id}`}>{item?.name ?? t('requests.entered')}</Link>,
            },
            { name: t('station.requests.state'), of: ({ state }) => <StateTag state={state} /> },
            {
              name: t('order.when'),
              of: ({ startsAt, endsAt }) => sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang),
            },
            { name: t('station.requests.channel'), of: ({ channel }) => t(`station.channel.${channel}`) },
            {
              name: t('station.requests.placed'),
              of: ({ createdAt }) => sayMoment(Date.parse(createdAt), now, lang),
              numbers: true,
            },
          ]}
        />
      )}
    </Answered>
  );
}
