import { Link } from 'react-router';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { OwnApplicationsDocument, RoundApplicationsDocument, RoundProjectsDocument } from '../generated/rounds';
import type { OwnApplicationsQuery, RoundApplicationsQuery, RoundProjectsQuery } from '../generated/types';
import { DeskPage } from '../desk/desk-page';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { OwnBans } from './bans';
import { places } from './places';
import { useRounds } from './tasks';

/** The applications 申报书 of a round that its staff may see. */
export function RoundApplications({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const pages = usePages(
    RoundApplicationsDocument,
    { roundId },
    (data: RoundApplicationsQuery) => data.ventureApplications,
  );
  if (!pages.data) return null;
  return (
    <section className="section">
      <h2>{t('rounds.handedIn')}</h2>
      <Table
        caption={t('rounds.handedIn')}
        rows={pages.data}
        keyOf={({ id }) => id}
        none={t('rounds.noApplications')}
        more={pages.more}
        columns={[
          { name: t('rounds.project'), of: ({ id, title }) => <Link to={`/rounds/applications/${id}`}>{title}</Link> },
          { name: t('rounds.organisation'), of: ({ organisation }) => organisation },
          { name: t('rounds.asked'), numbers: true, of: ({ asked }) => sayFen(asked) },
          {
            name: t('rounds.stateName'),
            of: ({ state }) => <span className="tag">{t(`rounds.application.${state}`)}</span>,
          },
        ]}
      />
    </section>
  );
}

/** The projects 项目 of a round, from their agreement on. */
export function Projects({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const pages = usePages(RoundProjectsDocument, { roundId }, (data: RoundProjectsQuery) => data.ventureProjects);
  if (!pages.data || pages.data.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('rounds.projects')}</h2>
      <Table
        caption={t('rounds.projects')}
        rows={pages.data}
        keyOf={({ id }) => id}
        more={pages.more}
        columns={[
          { name: t('rounds.project'), of: ({ id, title }) => <Link to={`/rounds/projects/${id}`}>{title}</Link> },
          { name: t('rounds.contract'), numbers: true, of: ({ contract }) => sayFen(contract) },
          {
            name: t('rounds.stateName'),
            of: ({ signedAt, ending }) =>
              ending ? t(`rounds.ending.${ending}`) : t(signedAt ? 'rounds.signed' : 'rounds.toSign'),
          },
        ]}
      />
    </section>
  );
}

/** What my organisations have applied for. */
export function OwnApplications() {
  const { t } = useWords();
  const rounds = useRounds();
  const pages = usePages(OwnApplicationsDocument, {}, (data: OwnApplicationsQuery) => data.myVentureApplications);
  return (
    <DeskPage title={t('rounds.applications')} places={places}>
      <Answered of={pages}>
        {(rows) => (
          <Table
            caption={t('rounds.applications')}
            rows={rows}
            keyOf={({ id }) => id}
            none={t('rounds.noOwn')}
            more={pages.more}
            columns={[
              {
                name: t('rounds.project'),
                of: ({ id, title }) => <Link to={`/rounds/applications/${id}`}>{title}</Link>,
              },
              { name: t('rounds.organisation'), of: ({ organisation }) => organisation },
              { name: t('rounds.round'), of: ({ roundId }) => rounds.get(roundId)?.title ?? '—' },
              { name: t('rounds.asked'), numbers: true, of: ({ asked }) => sayFen(asked) },
              {
                name: t('rounds.stateName'),
                of: ({ state, reason }) => (
                  <>
                    <span className="tag">{t(`rounds.application.${state}`)}</span>
                    {reason && <p className="soft small">{reason}</p>}
                  </>
                ),
              },
            ]}
          />
        )}
      </Answered>
      <OwnBans />
    </DeskPage>
  );
}
