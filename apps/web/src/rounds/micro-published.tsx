import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { MicroPublishedDocument } from '../generated/micro';
import type { MicroPublishedQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';
import { MicroState } from './micro-words-of';
import { ObjectTo } from './published';

/** What of small projects is on public notice 公示, with the way to an objection under a real name; nothing before there is any. */
export function MicroPublished({ roundId }: { roundId: string }) {
  const { t, lang } = useWords();
  const pages = usePages(
    MicroPublishedDocument,
    { roundId },
    (data: MicroPublishedQuery) => data.publishedMicroProjects,
  );
  const noticed = pages.data?.filter(({ state }) => state === 'IN_NOTICE') ?? [];
  if (noticed.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('rounds.published')}</h2>
      <Table
        caption={t('rounds.published')}
        rows={noticed}
        keyOf={({ id }) => id}
        more={pages.more}
        columns={[
          { name: t('rounds.project'), of: ({ title }) => title },
          { name: t('rounds.organisation'), of: ({ organisation }) => organisation },
          {
            name: t('micro.approved'),
            numbers: true,
            of: ({ approved }) => (approved == null ? '—' : sayFen(approved)),
          },
          {
            name: t('rounds.stateName'),
            of: ({ state, frozen, noticeUntil }) => (
              <>
                <MicroState of={{ state, frozen }} />
                {noticeUntil && <p className="soft small">{t('rounds.until', { day: sayDate(noticeUntil, lang) })}</p>}
              </>
            ),
          },
          { name: t('rounds.deed'), of: ({ id }) => <ObjectTo applicationId={id} again={pages.again} /> },
        ]}
      />
    </section>
  );
}
