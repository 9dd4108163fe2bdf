import { Deed } from '../desk/deed';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import {
  AdmitObjectionDocument,
  CloseObjectionDocument,
  DecideObjectionDocument,
  RefuseObjectionDocument,
  RoundObjectionsDocument,
} from '../generated/rounds';
import type { RoundObjectionsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { sayDate } from '../say/time';
import { useMay } from './use-may';

type Objection = RoundObjectionsQuery['ventureObjections']['nodes'][number];

/** The objections 异议 of a round, for whoever deals with them: neither who made the notice nor who objects. */
export function Objections({ roundId }: { roundId: string }) {
  const { t, lang } = useWords();
  const may = useMay();
  const pages = usePages(RoundObjectionsDocument, { roundId }, (data: RoundObjectionsQuery) => data.ventureObjections);
  if (!pages.data || pages.data.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('rounds.objections')}</h2>
      <Table
        caption={t('rounds.objections')}
        rows={pages.data}
        keyOf={({ id }) => id}
        more={pages.more}
        columns={[
          { name: t('rounds.realName'), of: ({ name }) => name },
          {
            name: t('rounds.statement'),
            of: ({ statement, evidence }) => (
              <>
                {statement}
                <br />
                <span className="soft small">{evidence}</span>
              </>
            ),
          },
          { name: t('rounds.stateName'), of: ({ state }) => t(`rounds.objection.${state}`) },
          { name: t('rounds.decideBy'), of: ({ decideBy }) => sayDate(decideBy, lang) },
          { name: t('rounds.answer'), of: ({ answer }) => answer ?? '—' },
          {
            name: t('rounds.deed'),
            of: (one) => (may('ventures.check') ? <Steps of={one} again={pages.again} /> : null),
          },
        ]}
      />
    </section>
  );
}

function Steps({ of: { id, state }, again }: { of: Objection; again: () => void }) {
  const { t } = useWords();
  const answer = [{ name: 'answer', label: t('rounds.answer'), kind: 'text' }] as const;
  const step = (key: string): { objectionId: string; idempotencyKey: string } => ({
    objectionId: id,
    idempotencyKey: key,
  });
  if (state === 'FILED')
    return (
      <div className="desk-deeds">
        <Deed
          word={t('rounds.admit')}
          document={AdmitObjectionDocument}
          input={(_, key) => ({ input: step(key) })}
          onDone={again}
        />
        <Deed
          kind="grave"
          word={t('rounds.refuse')}
          fields={answer}
          document={RefuseObjectionDocument}
          input={(values, key) => ({ input: { ...step(key), answer: values['answer'] ?? '' } })}
          onDone={again}
        />
      </div>
    );
  if (state === 'ADMISSIBLE')
    return (
      <Deed
        word={t('rounds.decide')}
        says={<p>{t('rounds.decideSays')}</p>}
        fields={[
          {
            ...{ name: 'decision', label: t('rounds.decisionName'), kind: 'choice' },
            options: (['DISMISS', 'UPHOLD'] as const).map((value) => ({
              value,
              label: t(`rounds.verdictOf.${value}`),
            })),
          },
          ...answer,
        ]}
        document={DecideObjectionDocument}
        input={(values, key) => ({
          input: {
            ...{ ...step(key), answer: values['answer'] ?? '' },
            decision: values['decision'] === 'UPHOLD' ? ('UPHOLD' as const) : ('DISMISS' as const),
          },
        })}
        onDone={again}
      />
    );
  if (state === 'CLOSED') return null;
  return (
    <Deed
      kind="plain"
      word={t('rounds.closeCase')}
      document={CloseObjectionDocument}
      input={(_, key) => ({ input: step(key) })}
      onDone={again}
    />
  );
}
