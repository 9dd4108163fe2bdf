import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { FileObjectionDocument, RoundNoticeDocument } from '../generated/rounds';
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
          {
            name: t('rounds.stateName'),
            of: ({ confirmedAt, frozen, lastDay: until }) =>
              confirmedAt
                ? t('rounds.confirmed')
                : frozen
                  ? t('rounds.frozen')
                  : t('rounds.until', { day: sayDate(until, lang) }),
          },
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

/** An objection 异议 to an item on notice, under a real name that only who decides reads. */
export function ObjectTo({ applicationId, again }: { applicationId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      kind="plain"
      word={t('rounds.object')}
      says={<p>{t('rounds.objectSays')}</p>}
      fields={[
        { name: 'name', label: t('rounds.realName'), most: 50 },
        { name: 'statement', label: t('rounds.statement'), kind: 'text' },
        { name: 'evidence', label: t('rounds.evidence'), kind: 'text' },
      ]}
      document={FileObjectionDocument}
      input={({ name = '', statement = '', evidence = '' }, key) => ({
        input: { applicationId, name, statement, evidence, idempotencyKey: key },
      })}
      onDone={again}
    />
  );
}
