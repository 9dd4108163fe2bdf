import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { DeclareConflictDocument, RoundConflictsDocument } from '../generated/rounds';
import { useWords } from '../i18n/use-words';

/** What I may have to be recused from 回避: whoever declares sees nothing of that application any more. */
export function Conflicts({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const { data, again } = useLiveQuery({ query: RoundConflictsDocument, variables: { roundId } });
  if (!data || data.ventureConflictsToDeclare.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('rounds.conflicts')}</h2>
      <p className="soft">{t('rounds.conflictsWhy')}</p>
      <Table
        caption={t('rounds.conflicts')}
        rows={data.ventureConflictsToDeclare}
        keyOf={({ id }) => id}
        columns={[
          { name: t('rounds.project'), of: ({ title }) => title },
          {
            name: t('rounds.deed'),
            of: ({ id }) => (
              <Deed
                kind="plain"
                word={t('rounds.declare')}
                says={<p>{t('rounds.declareSays')}</p>}
                fields={[{ name: 'reason', label: t('rounds.reason'), kind: 'text' }]}
                document={DeclareConflictDocument}
                input={({ reason = '' }, key) => ({ input: { applicationId: id, reason, idempotencyKey: key } })}
                onDone={again}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
