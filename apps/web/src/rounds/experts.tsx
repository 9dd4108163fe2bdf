import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { Deed, useDeed } from '../desk/deed';
import { Table } from '../desk/table';
import { usePages } from '../desk/use-pages';
import {
  AddRoundExpertsDocument,
  ExpertPoolDocument,
  RegisterExpertDocument,
  RoundExpertsDocument,
} from '../generated/rounds';
import type { ExpertPoolQuery, RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { useDraws } from './draws';
import { useMay } from './use-may';

/** The experts 专家 of a round: who may be drawn, who was; nothing of who reviews what, and nothing of their sheets. */
export function Experts({ round }: { round: RoundWholeFragment }) {
  const { t } = useWords();
  const may = useMay();
  const { data, again } = useLiveQuery({ query: RoundExpertsDocument, variables: { roundId: round.id } });
  const draws = useDraws(round.id);
  if (!data) return null;
  const open = ['DRAFT', 'ANNOUNCED', 'OPEN'].includes(round.state);
  const isToRepeat = round.state === 'REVIEW' && draws.last?.feasible === false;
  const experts = data.ventureRoundExperts;
  return (
    <section className="section">
      <h2>{t('rounds.experts')}</h2>
      {['REVIEW', 'DEFENCE'].includes(round.state) && <p className="note">{t('rounds.sealed')}</p>}
      <Table
        caption={t('rounds.experts')}
        rows={experts}
        keyOf={({ id }) => id}
        none={t('rounds.noExperts')}
        columns={[
          { name: t('rounds.name'), of: ({ name }) => name },
          { name: t('rounds.fields'), of: ({ fields }) => sayFields(t, fields) },
          {
            name: t('rounds.panel'),
            of: ({ onPanel }) =>
              onPanel === null ? t('rounds.notDrawn') : t(onPanel ? 'rounds.drawn' : 'rounds.left'),
          },
        ]}
      />
      {(open || isToRepeat) && may('ventures.manage') && <AddExperts round={round} again={again} late={isToRepeat} />}
    </section>
  );
}

interface AddProps {
  readonly round: RoundWholeFragment;
  readonly again: () => void;
  /** After a draw that found no panel: then the public value of the next one is named, too. */
  readonly late: boolean;
}

function AddExperts({ round, again, late }: AddProps) {
  const { t } = useWords();
  const pool = usePages(ExpertPoolDocument, { hostId: round.hostId }, (data: ExpertPoolQuery) => data.ventureExperts);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [value, setValue] = useState('');
  const { run, busy, refusal } = useDeed(AddRoundExpertsDocument);
  const add = async (): Promise<void> => {
    const named = late ? { publicValueName: value } : {};
    const done = await run((key) => ({
      input: { roundId: round.id, expertIds: [...chosen], ...named, idempotencyKey: key },
    }));
    if (done === null) return;
    setChosen([]);
    setValue('');
    again();
  };
  return (
    <details className="card">
      <summary>{t('rounds.pool')}</summary>
      <div className="form">
        <Choice of={pool.data ?? []} chosen={chosen} onChange={setChosen} />
        {late && (
          <Field
            label={t('draws.nextValueName')}
            hint={t('draws.nextValueHint')}
            maxLength={200}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        <RefusalNote refusal={refusal} />
        <div className="desk-deeds">
          <Button busy={busy} disabled={chosen.length === 0} onClick={() => void add()}>
            {t('rounds.addExperts')}
          </Button>
          <Register hostId={round.hostId} again={pool.again} />
        </div>
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly of: readonly ExpertPoolQuery['ventureExperts']['nodes'][number][];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Choice({ of, chosen, onChange }: ChoiceProps) {
  const { t } = useWords();
  return of.map(({ id, name, fields }) => (
    <label key={id} className="check">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        onChange={(event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
      />
      {name} <span className="soft">{sayFields(t, fields)}</span>
    </label>
  ));
}

function Register({ hostId, again }: { hostId: string; again: () => void }) {
  const { t } = useWords();
  return (
    <Deed
      kind="plain"
      word={t('rounds.registerExpert')}
      says={<p>{t('rounds.registerSays')}</p>}
      fields={[
        { name: 'personId', label: t('rounds.personId') },
        { name: 'fields', label: t('rounds.fields'), hint: t('rounds.fieldsHint') },
      ]}
      document={RegisterExpertDocument}
      input={({ personId = '', fields = '' }, key) => ({
        input: {
          ...{ hostId, personId, ties: [], idempotencyKey: key },
          fields: fields.split(/[,，、\s]+/).filter(Boolean),
        },
      })}
      onDone={again}
    />
  );
}

/** Codes that the presets know have words of their own; a charity may use others. */
const KNOWN_FIELDS = ['SOCIAL_WORK', 'FINANCE', 'LAW'];

function sayFields(t: (key: string) => string, fields: readonly string[]): string {
  return fields.map((code) => (KNOWN_FIELDS.includes(code) ? t(`rounds.field.${code}`) : code)).join('、');
}
