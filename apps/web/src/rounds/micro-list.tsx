import { useState } from 'react';
import { Link } from 'react-router';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages, type Pages } from '../desk/use-pages';
import { MicroListDocument } from '../generated/micro';
import type { MicroListQuery, MicroRowFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { sayFen } from '../say/amount';
import { places } from './places';
import { useRounds } from './tasks';
import { MicroState, useTypeName } from './micro-words-of';

const states = [
  ...(['DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'IN_NOTICE', 'CONFIRMED', 'IMPLEMENTING', 'INSPECTION'] as const),
  ...(['RECTIFYING', 'ACCEPTED', 'SETTLED', 'REJECTED', 'TERMINATED', 'WITHDRAWN'] as const),
];

/** The small projects 民生微实项目 that I may read: my organisations' own, and those of my rounds; newest first. */
export function MicroList() {
  const { t } = useWords();
  const [state, setState] = useState<(typeof states)[number] | ''>('');
  const rounds = useRounds();
  const pages = usePages(
    MicroListDocument,
    { state: state === '' ? undefined : state },
    (data: MicroListQuery) => data.microProjects,
  );
  return (
    <DeskPage title={t('micro.title')} places={places}>
      <div className="desk-filters">
        <SelectField
          label={t('rounds.stateName')}
          value={state}
          onChange={(event) => setState(event.target.value as typeof state)}
        >
          <option value="">{t('rounds.every')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`micro.stateOf.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Answered of={pages}>
        {() => (
          <Projects
            pages={pages}
            extra={{ name: t('rounds.round'), of: ({ roundId }) => rounds.get(roundId)?.title ?? '—' }}
          />
        )}
      </Answered>
    </DeskPage>
  );
}

/** The small projects of a round that I may read. */
export function MicroOfRound({ pages }: { pages: Pages<MicroRowFragment> }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t('micro.title')}</h2>
      <Answered of={pages}>{() => <Projects pages={pages} />}</Answered>
    </section>
  );
}

/** The pages of the small projects of a round. */
export const useMicroOfRound = (roundId: string, pause: boolean): Pages<MicroRowFragment> =>
  usePages(MicroListDocument, { roundId }, (data: MicroListQuery) => data.microProjects, pause);

function Projects({ pages, extra }: { pages: Pages<MicroRowFragment>; extra?: Column<MicroRowFragment> }) {
  const { t } = useWords();
  const typeName = useTypeName();
  return (
    <Table
      caption={t('micro.title')}
      rows={pages.data ?? []}
      keyOf={({ id }) => id}
      none={t('micro.none')}
      more={pages.more}
      columns={[
        { name: t('rounds.project'), of: ({ id, title }) => <Link to={`/rounds/small/${id}`}>{title}</Link> },
        { name: t('micro.type'), of: ({ type }) => typeName(type) },
        { name: t('rounds.organisation'), of: ({ organisation }) => organisation },
        ...(extra ? [extra] : []),
        { name: t('micro.asked'), numbers: true, of: ({ asked }) => sayFen(asked) },
        { name: t('micro.approved'), numbers: true, of: ({ approved }) => (approved == null ? '—' : sayFen(approved)) },
        { name: t('rounds.stateName'), of: (project) => <MicroState of={project} /> },
      ]}
    />
  );
}
