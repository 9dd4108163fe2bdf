import { Link } from 'react-router';
import { useSignedIn } from '../api/session';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { FileObjectionDocument, RoundNoticeDocument, WhoObjectsDocument } from '../generated/rounds';
import type { RoundNoticeQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayFen } from '../say/amount';
import { sayDate } from '../say/time';

/** What is on public notice 公示, with the way to its sheet and its bundle, and to an objection under a real name. */
export function Published({ roundId }: { roundId: string }) {
  const { t, lang } = useWords();
  const { data, again } = useLiveQuery({ query: RoundNoticeDocument, variables: { roundId } });
  if (!data) return null;
  const { items, firstDay, lastDay } = data.ventureNotice;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('rounds.published')}</h2>
        <span className="desk-deeds">
          <Link to={`/notices/rounds/${roundId}`}>{t('rounds.sheet')}</Link>
          <a href={`/venture-rounds/${roundId}/bundle.json`} download>
            {t('rounds.bundle')}
          </a>
        </span>
      </div>
      <p className="soft">{t('rounds.noticeDays', { from: sayDate(firstDay, lang), to: sayDate(lastDay, lang) })}</p>
      <Table
        caption={t('rounds.published')}
        rows={items}
        keyOf={({ applicationId }) => applicationId}
        columns={[
          { name: t('rounds.rank'), numbers: true, of: ({ rankNumber }) => rankNumber },
          { name: t('rounds.project'), of: ({ title }) => title },
          { name: t('rounds.organisation'), of: ({ organisation }) => organisation },
          { name: t('rounds.outcome'), of: ({ kind }) => t(`rounds.decision.${kind}`) },
          { name: t('rounds.granted'), numbers: true, of: ({ amount }) => (amount > 0 ? sayFen(amount) : '—') },
          { name: t('rounds.stateName'), of: (item) => <Standing of={item} /> },
          {
            name: t('rounds.deed'),
            of: ({ applicationId, confirmedAt }) =>
              confirmedAt ? null : <ObjectTo applicationId={applicationId} again={again} />,
          },
        ]}
      />
    </section>
  );
}

type Item = RoundNoticeQuery['ventureNotice']['items'][number];

/** Where an item stands: on notice, held up, or confirmed and to be signed; nothing is said of what is out. */
function Standing({ of: { kind, confirmedAt, frozen, lastDay, signBy } }: { of: Item }) {
  const { t, lang } = useWords();
  if (kind === 'REFUSED') return '—';
  if (confirmedAt) return signBy ? t('rounds.signUntil', { day: sayDate(signBy, lang) }) : t('rounds.confirmed');
  return frozen ? t('rounds.frozen') : t('rounds.until', { day: sayDate(lastDay, lang) });
}

/** An objection 异议 to an item on notice, under the name of the document somebody has shown, which only who decides reads. */
export function ObjectTo({ applicationId, again }: { applicationId: string; again: () => void }) {
  const { t } = useWords();
  const signedIn = useSignedIn();
  const { data } = useLiveQuery({ query: WhoObjectsDocument, pause: !signedIn, requestPolicy: 'cache-first' });
  if (data && data.me.documentType == null) return <p className="soft small">{t('rounds.objectNeedsDocument')}</p>;
  return (
    <Deed
      kind="plain"
      word={t('rounds.object')}
      says={
        <>
          {data && <p>{t('rounds.objectAs', { name: data.me.displayName })}</p>}
          <p>{t('rounds.objectSays')}</p>
        </>
      }
      fields={[
        { name: 'statement', label: t('rounds.statement'), kind: 'text' },
        { name: 'evidence', label: t('rounds.evidence'), kind: 'text' },
      ]}
      document={FileObjectionDocument}
      input={({ statement = '', evidence = '' }, key) => ({
        input: { applicationId, statement, evidence, idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}
