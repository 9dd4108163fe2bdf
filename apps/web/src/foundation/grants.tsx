import { useState } from 'react';
import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { GrantsDocument } from '../generated/relief';
import type { EmergencyGrantState, GrantLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { GrantClock, GrantState } from './grant-marks';
import { places } from './places';

const states: readonly EmergencyGrantState[] = [
  ...(['SUBMITTED', 'VERIFIED', 'APPROVED_1', 'APPROVED_2', 'RESERVED', 'PAID', 'ACKNOWLEDGED', 'DISCLOSED'] as const),
  ...(['REJECTED', 'APPEALED', 'MISUSED', 'RECLAIMING', 'RECLAIMED', 'WRITTEN_OFF'] as const),
];

/** The emergency grants 救急难 that I may see, with what waits for me. */
export function Grants() {
  const { t } = useWords();
  const [state, setState] = useState<EmergencyGrantState | ''>('');
  return (
    <DeskPage title={t('foundation.grants')} places={places}>
      <div className="desk-filters">
        <SelectField
          label={t('relief.standing')}
          value={state}
          onChange={(event) => setState(event.target.value as EmergencyGrantState | '')}
        >
          <option value="">{t('page.all')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`relief.state.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <List state={state || undefined} />
    </DeskPage>
  );
}

function List({ state }: { state: EmergencyGrantState | undefined }) {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  const pages = usePages(GrantsDocument, { state }, (data) => data.emergencyGrants);
  const columns: Column<GrantLineFragment>[] = [
    {
      name: t('relief.case'),
      of: ({ id, cause }) => <Link to={`/foundation/grants/${id}`}>{t(`relief.cause.${cause}`)}</Link>,
    },
    { name: t('relief.lane'), of: ({ lane }) => t(`relief.lanes.${lane}`) },
    { name: t('relief.amount'), of: ({ amount }) => sayFen(amount), numbers: true },
    { name: t('relief.submitted'), of: ({ submittedAt }) => sayMoment(Date.parse(submittedAt), now, lang) },
    { name: t('relief.standing'), of: ({ state: stands }) => <GrantState state={stands} /> },
    { name: t('relief.clock'), of: (grant) => <GrantClock grant={grant} /> },
    {
      name: t('relief.forMe'),
      of: ({ steps }) =>
        steps
          .filter(({ step, barrier }) => barrier === null && FOR_ME.includes(step))
          .map(({ step }) => t(`step.name.${step}`))
          .join('、'),
    },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('foundation.grants')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('relief.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

/** Steps that a case waits for, in a list: the others are always open. */
const FOR_ME: readonly string[] = [
  ...['VERIFY', 'COMPLETE_PAPERS', 'APPROVE', 'RESERVE', 'ORDER_PAYMENT', 'ACKNOWLEDGE', 'DISCLOSE'],
  ...['DEMAND_RECLAIM', 'RECORD_RECLAIM'],
];
