import { useState } from 'react';
import { useSubscription } from 'urql';
import { useNow } from '../clock/use-now';
import { usePages } from '../desk/use-pages';
import { Table } from '../desk/table';
import { StationServiceOrderFeedDocument, StationServiceOrdersDocument } from '../generated/station-orders';
import type { ServiceOrderState, StationServiceOrderFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { sayFen } from '../say/amount';
import { sayMoment, sayWindow } from '../say/time';
import { OrderServiceDialog } from './order-service-dialog';
import { ServiceOrderDeeds } from './service-order-deeds';
import { StationPage } from './station-page';
import { useMay, useWorkplace } from './use-workplace';

const states: readonly ServiceOrderState[] = [
  ...(['REQUESTED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'NO_SHOW', 'DISPUTED'] as const),
  ...(['CONFIRMED', 'SETTLED', 'CANCELLED', 'REFUSED', 'EXPIRED'] as const),
];

/** Orders of low-fee services by those who live here, live; and ordering for who calls. */
export function Services() {
  const { t } = useWords();
  const workplace = useWorkplace();
  const mayOrder = useMay('request.create-for-others');
  const [state, setState] = useState<ServiceOrderState | null>(null);
  const [orders, setOrders] = useState(false);
  return (
    <StationPage
      title={t('station.services.title')}
      deeds={mayOrder && <Button onClick={() => setOrders(true)}>{t('station.services.order')}</Button>}
    >
      <div className="desk-filters">
        <SelectField
          label={t('station.requests.state')}
          value={state ?? ''}
          onChange={({ target }) => setState(states.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t('page.all')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`station.order.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {workplace && <OrderTable regionId={workplace.id} state={state} />}
      {orders && <OrderServiceDialog onClose={() => setOrders(false)} />}
    </StationPage>
  );
}

function OrderTable({ regionId, state }: { regionId: string; state: ServiceOrderState | null }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  useSubscription({ query: StationServiceOrderFeedDocument, variables: { regionId } });
  const pages = usePages(StationServiceOrdersDocument, { state }, ({ serviceOrders }) => serviceOrders);
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table<StationServiceOrderFragment>
          caption={t('station.services.title')}
          rows={rows}
          more={pages.more}
          keyOf={({ id }) => id}
          columns={[
            { name: t('station.services.what'), of: ({ title }) => title },
            {
              name: t('station.requests.state'),
              of: (order) => (
                <span
                  className="tag"
                  data-tone={order.state === 'DISPUTED' || order.state === 'NO_SHOW' ? 'grave' : undefined}
                >
                  {t(`station.order.${order.state}`)}
                </span>
              ),
            },
            {
              name: t('order.when'),
              of: ({ startsAt, endsAt, scheduledFor }) =>
                scheduledFor
                  ? sayMoment(Date.parse(scheduledFor), now, lang)
                  : sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang),
            },
            { name: t('station.services.fee'), of: ({ fee }) => sayFen(fee), numbers: true },
            {
              name: t('station.services.subsidy'),
              of: ({ subsidy }) => (subsidy === null ? '' : sayFen(subsidy)),
              numbers: true,
            },
            { name: t('station.volunteers.deeds'), of: (order) => <ServiceOrderDeeds order={order} /> },
          ]}
        />
      )}
    </Answered>
  );
}
