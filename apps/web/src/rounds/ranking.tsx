import { useLiveQuery } from '../api/use-live-query';
import { Table } from '../desk/table';
import { RoundRankingDocument } from '../generated/rounds';
import { useWords } from '../i18n/use-words';
import { sayCount } from '../say/amount';

/** The ranking 排名 of a round, printed half-up to two decimals; who may not see it yet sees nothing. */
export function Ranking({ roundId }: { roundId: string }) {
  const { t, lang } = useWords();
  const { data } = useLiveQuery({ query: RoundRankingDocument, variables: { roundId } });
  if (!data) return null;
  return (
    <section className="section">
      <h2>{t('rounds.ranking')}</h2>
      <Table
        caption={t('rounds.ranking')}
        rows={data.ventureRanking}
        keyOf={({ applicationId }) => applicationId}
        columns={[
          { name: t('rounds.rank'), numbers: true, of: ({ rank }) => (rank == null ? '—' : sayCount(rank, lang)) },
          { name: t('rounds.project'), of: ({ title }) => title },
          { name: t('rounds.total'), numbers: true, of: ({ total }) => total ?? '—' },
          { name: t('rounds.panelScore'), numbers: true, of: ({ panel }) => panel ?? '—' },
          { name: t('rounds.sheets'), numbers: true, of: ({ sheets }) => sayCount(sheets, lang) },
          { name: t('rounds.decidedBy'), of: ({ decidedBy }) => (decidedBy ? t(`rounds.decider.${decidedBy}`) : '—') },
        ]}
      />
    </section>
  );
}
