import { useState } from 'react';
import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { useNow } from '../clock/use-now';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { ServingBoardDocument, ServingsDocument } from '../generated/provider';
import type { ProviderLineFragment, ServiceOrderState, ServingLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { sayFen } from '../say/amount';
import { sayLeft, sayMoment, sayWindow } from '../say/time';
import { ProviderPage } from './provider-page';
import { ServingDeeds } from './serving-deeds';
import { ServingState } from './serving-state';

const states: readonly ServiceOrderState[] = [
  ...(['REQUESTED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED', 'SETTLED'] as const),
  ...(['DISPUTED', 'NO_SHOW', 'CANCELLED', 'REFUSED', 'EXPIRED'] as const),
];

/** The orders of my organisation, live: a new one is here the moment it is placed. */
export function Servings() {
  const { t } = useWords();
  return <ProviderPage title={t('provider.orders')}>{(provider) => <Board provider={provider} />}</ProviderPage>;
}

function Board({ provider }: { provider: ProviderLineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  const [state, setState] = useState<ServiceOrderState | ''>('');
  const pages = usePages(ServingsDocument, { state: state || null }, (data) => data.serviceOrders);
  useSubscription({ query: ServingBoardDocument, variables: { providerId: provider.id } }, (_, event) => {
    pages.again();
    return event;
  });
  const columns: Column<ServingLineFragment>[] = [
    { name: t('serving.service'), of: ({ id, title }) => <Link to={`/provider/orders/${id}`}>{title}</Link> },
    {
      name: t('serving.when'),
      of: ({ startsAt, endsAt, scheduledFor }) =>
        scheduledFor === null
          ? sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)
          : sayMoment(Date.parse(scheduledFor), now, lang),
    },
    { name: t('serving.fee'), of: ({ fee }) => (fee === 0 ? t('serving.free') : sayFen(fee)), numbers: true },
    {
      name: t('serving.standing'),
      of: ({ state: stands, dueAt }) => (
        <>
          <ServingState state={stands} />
          {stands === 'REQUESTED' && dueAt !== null && (
            <p className="soft small">{t('serving.answerIn', { left: sayLeft(Date.parse(dueAt), now, lang) })}</p>
          )}
        </>
      ),
    },
    { name: t('serving.ordered'), of: ({ orderedAt }) => sayMoment(Date.parse(orderedAt), now, lang) },
    { name: t('serving.next'), of: (order) => <ServingDeeds order={order} again={pages.again} /> },
  ];
  return (
    <>
      <div className="desk-filters">
        <SelectField
          label={t('serving.standing')}
          value={state}
          onChange={(event) => setState(event.target.value as ServiceOrderState | '')}
        >
          <option value="">{t('page.all')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`serving.state.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div aria-live="polite">
        <Answered of={pages}>
          {(rows) => (
            <Table
              caption={t('provider.orders')}
              columns={columns}
              rows={rows.filter(({ providerId }) => providerId === provider.id)}
              keyOf={({ id }) => id}
              none={t('serving.none')}
              more={pages.more}
            />
          )}
        </Answered>
      </div>
    </>
  );
}
