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

function Board({ provider: { id: providerId } }: { provider: ProviderLineFragment }) {
  const { t } = useWords();
  const [state, setState] = useState<ServiceOrderState | ''>('');
  const pages = usePages(ServingsDocument, { state: state || undefined }, (data) => data.serviceOrders);
  useSubscription({ query: ServingBoardDocument, variables: { providerId } }, (_, event) => {
    pages.again();
    return event;
  });
  const columns = useColumns(pages.again);
  return (
    <>
      <StateChoice state={state} onChange={setState} />
      <div aria-live="polite">
        <Answered of={pages}>
          {(rows) => (
            <Table
              caption={t('provider.orders')}
              columns={columns}
              rows={rows.filter((order) => order.providerId === providerId)}
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

interface StateProps {
  readonly state: ServiceOrderState | '';
  readonly onChange: (state: ServiceOrderState | '') => void;
}

function StateChoice({ state, onChange }: StateProps) {
  const { t } = useWords();
  return (
    <div className="desk-filters">
      <SelectField
        label={t('serving.standing')}
        value={state}
        onChange={(event) => onChange(event.target.value as ServiceOrderState | '')}
      >
        <option value="">{t('page.all')}</option>
        {states.map((one) => (
          <option key={one} value={one}>
            {t(`serving.state.${one}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function useColumns(again: () => void): Column<ServingLineFragment>[] {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  const moment = (at: string): string => sayMoment(Date.parse(at), now, lang);
  return [
    { name: t('serving.service'), of: ({ id, title }) => <Link to={`/provider/orders/${id}`}>{title}</Link> },
    {
      name: t('serving.when'),
      of: ({ startsAt, endsAt, scheduledFor }) =>
        scheduledFor === null ? sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang) : moment(scheduledFor),
    },
    { name: t('serving.fee'), of: ({ fee }) => (fee === 0 ? t('serving.free') : sayFen(fee)), numbers: true },
    {
      name: t('serving.standing'),
      of: ({ state, dueAt }) => (
        <>
          <ServingState state={state} />
          {state === 'REQUESTED' && dueAt !== null && (
            <p className="soft small">{t('serving.answerIn', { left: sayLeft(Date.parse(dueAt), now, lang) })}</p>
          )}
        </>
      ),
    },
    { name: t('serving.ordered'), of: ({ orderedAt }) => moment(orderedAt) },
    { name: t('serving.next'), of: (order) => <ServingDeeds order={order} again={again} /> },
  ];
}
