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
export function Objections({ roundId, says }: { roundId: string; says: string }) {
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
            of: (one) => (may('ventures.check') ? <Steps of={one} again={pages.again} says={says} /> : null),
          },
        ]}
      />
    </section>
  );
}

interface StepProps {
  readonly of: Objection;
  readonly again: () => void;
  /** What follows from a decision. */
  readonly says: string;
}

function Steps(props: StepProps) {
  const { t } = useWords();
  const { id, state } = props.of;
  if (state === 'FILED') return <Admission {...props} />;
  if (state === 'ADMISSIBLE') return <Decision {...props} />;
  if (state === 'CLOSED') return null;
  return (
    <Deed
      kind="plain"
      word={t('rounds.closeCase')}
      document={CloseObjectionDocument}
      input={(_, key) => ({ input: { objectionId: id, idempotencyKey: key } })}
      onDone={props.again}
    />
  );
}

function Admission({ of: { id: objectionId }, again }: StepProps) {
  const { t } = useWords();
  return (
    <div className="desk-deeds">
      <Deed
        word={t('rounds.admit')}
        document={AdmitObjectionDocument}
        input={(_, key) => ({ input: { objectionId, idempotencyKey: key } })}
        onDone={again}
      />
      <Deed
        kind="grave"
        word={t('rounds.refuse')}
        fields={[{ name: 'answer', label: t('rounds.answer'), kind: 'text' }]}
        document={RefuseObjectionDocument}
        input={({ answer = '' }, key) => ({ input: { objectionId, answer, idempotencyKey: key } })}
        onDone={again}
      />
    </div>
  );
}

function Decision({ of: { id: objectionId }, again, says }: StepProps) {
  const { t } = useWords();
  const options = (['DISMISS', 'UPHOLD'] as const).map((value) => ({ value, label: t(`rounds.verdictOf.${value}`) }));
  return (
    <Deed
      word={t('rounds.decide')}
      says={<p>{says}</p>}
      fields={[
        { name: 'decision', label: t('rounds.decisionName'), kind: 'choice', options },
        { name: 'answer', label: t('rounds.answer'), kind: 'text' },
      ]}
      document={DecideObjectionDocument}
      input={({ decision, answer = '' }, key) => ({
        input: {
          ...{ objectionId, answer, idempotencyKey: key },
          decision: decision === 'UPHOLD' ? ('UPHOLD' as const) : ('DISMISS' as const),
        },
      })}
      onDone={again}
    />
  );
}
