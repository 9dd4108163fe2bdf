import { useState } from 'react';
import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { RoundListDocument } from '../generated/rounds';
import type { RoundListQuery, RoundRowFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { places } from './places';
import { useSayWhen } from './say-when';

const kinds = ['VENTURE', 'MICRO'] as const;

/** The rounds 轮次 that were announced, and the drafts of my charity; newest first. */
export function RoundList() {
  const { t } = useWords();
  const { exact } = useSayWhen();
  const [kind, setKind] = useState<(typeof kinds)[number] | ''>('');
  const pages = usePages(
    RoundListDocument,
    { kind: kind === '' ? undefined : kind },
    (data: RoundListQuery) => data.ventureRounds,
  );
  const columns: readonly Column<RoundRowFragment>[] = [
    { name: t('rounds.round'), of: ({ id, title }) => <Link to={`/rounds/${id}`}>{title}</Link> },
    { name: t('rounds.host'), of: ({ host }) => host },
    { name: t('rounds.kindName'), of: (round) => t(`rounds.kind.${round.kind}`) },
    { name: t('rounds.stateName'), of: ({ state }) => <span className="tag">{t(`rounds.state.${state}`)}</span> },
    { name: t('rounds.closes'), of: ({ closeAt }) => exact(closeAt) },
  ];
  return (
    <DeskPage title={t('rounds.all')} places={places}>
      <div className="desk-filters">
        <SelectField
          label={t('rounds.kindName')}
          value={kind}
          onChange={(event) => setKind(event.target.value as typeof kind)}
        >
          <option value="">{t('rounds.every')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`rounds.kind.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Answered of={pages}>
        {(rows) => (
          <Table caption={t('rounds.all')} columns={columns} rows={rows} keyOf={({ id }) => id} more={pages.more} />
        )}
      </Answered>
    </DeskPage>
  );
}
