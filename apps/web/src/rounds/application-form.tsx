import { useState } from 'react';
import type { ApplicationWholeFragment, RoundWholeFragment } from '../generated/types';
import { DeedFields, type DeedField, type DeedValues } from '../desk/deed-fields';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { sayFen } from '../say/amount';
import { readYuan, typedYuan } from '../say/read-amount';

/** A line of the budget as it is typed. */
interface Line {
  readonly name: string;
  readonly yuan: string;
}

/** What an application says, without who applies. Amounts in fen. */
export interface Said {
  readonly title: string;
  readonly category: string;
  readonly problem: string;
  readonly beneficiaries: string;
  readonly activities: string;
  readonly outputs: string;
  readonly lines: { code: string; name: string; amount: number }[];
  readonly budget: number;
  readonly asked: number;
  readonly own: number;
}

interface Props {
  readonly round: RoundWholeFragment;
  readonly given?: ApplicationWholeFragment;
  readonly busy: boolean;
  readonly word: string;
  readonly onSend: (said: Said) => void;
  readonly children?: React.ReactNode;
}

/** The form of an application 申报书: what is wrong, for whom, what is done, what comes of it, and the money line by line. */
export function ApplicationForm({ round, given, busy, word, onSend, children }: Props) {
  const { t } = useWords();
  const fields = useTextFields(round);
  const [values, setValues] = useState<DeedValues>(() => valuesOfApplication(round, given));
  const [lines, setLines] = useState<readonly Line[]>(
    () =>
      given?.lines.map(({ name, code, amount }) => ({ name: name ?? code, yuan: typedYuan(amount) })) ?? [
        { name: '', yuan: '' },
      ],
  );
  const budget = lines.reduce((sum, { yuan }) => sum + (readYuan(yuan) ?? 0), 0);
  const [asked, own] = [readYuan(values['asked'] ?? '') ?? 0, readYuan(values['own'] ?? '') ?? 0];
  const send = (): void =>
    onSend({
      ...{ title: values['title'] ?? '', category: values['category'] ?? '', problem: values['problem'] ?? '' },
      ...{ beneficiaries: values['beneficiaries'] ?? '', activities: values['activities'] ?? '' },
      ...{ outputs: values['outputs'] ?? '', budget, asked, own },
      lines: lines.map(({ name, yuan }, at) => ({ code: `L${at + 1}`, name, amount: readYuan(yuan) ?? 0 })),
    });
  return (
    <form
      className="card form rounds-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send();
      }}
    >
      <DeedFields fields={fields} values={values} onChange={setValues} />
      <Budget lines={lines} onChange={setLines} />
      <DeedFields
        fields={[
          { name: 'asked', label: t('rounds.asked'), kind: 'yuan' },
          { name: 'own', label: t('rounds.own'), kind: 'yuan' },
        ]}
        values={values}
        onChange={setValues}
      />
      <Sums budget={budget} asked={asked} own={own} />
      {children}
      <Button type="submit" busy={busy}>
        {word}
      </Button>
    </form>
  );
}

function Sums({ budget, asked, own }: { budget: number; asked: number; own: number }) {
  const { t } = useWords();
  const isEqual = asked + own === budget;
  return (
    <p className={isEqual ? 'note' : 'note rounds-unequal'} data-tone={isEqual ? 'good' : undefined}>
      {t('rounds.sums', { budget: sayFen(budget), asked: sayFen(asked), own: sayFen(own) })}
    </p>
  );
}

function Budget({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: readonly Line[]) => void }) {
  const { t } = useWords();
  const change = (at: number, line: Partial<Line>): void =>
    onChange(lines.map((one, place) => (place === at ? { ...one, ...line } : one)));
  return (
    <fieldset className="form">
      <legend className="field-name">{t('rounds.lines')}</legend>
      {lines.map((line, at) => (
        <div key={at} className="rounds-line">
          <Field
            label={t('rounds.lineName', { number: at + 1 })}
            value={line.name}
            maxLength={60}
            required
            onChange={(event) => change(at, { name: event.target.value })}
          />
          <Field
            label={t('rounds.lineYuan')}
            inputMode="decimal"
            pattern="[0-9]{1,12}([.][0-9]{1,2})?"
            value={line.yuan}
            required
            onChange={(event) => change(at, { yuan: event.target.value })}
          />
          {lines.length > 1 && (
            <Button kind="plain" onClick={() => onChange(lines.filter((_, place) => place !== at))}>
              {t('rounds.removeLine')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button kind="plain" onClick={() => onChange([...lines, { name: '', yuan: '' }])}>
          {t('rounds.addLine')}
        </Button>
      </div>
    </fieldset>
  );
}

function useTextFields(round: RoundWholeFragment): readonly DeedField[] {
  const { t } = useWords();
  const categories = round.rules?.categories ?? [];
  return [
    { name: 'title', label: t('rounds.titleName'), most: 100 },
    {
      ...{ name: 'category', label: t('rounds.category'), kind: 'choice' },
      options: categories.map(({ code }) => ({ value: code, label: code === 'GENERAL' ? t('rounds.general') : code })),
    },
    ...(['problem', 'beneficiaries', 'activities', 'outputs'] as const).map((name): DeedField => ({
      name,
      label: t(`rounds.text.${name}`),
      kind: 'text',
      most: 2_000,
    })),
  ];
}

function valuesOfApplication(round: RoundWholeFragment, given: ApplicationWholeFragment | undefined): DeedValues {
  if (given) {
    const { title, category, problem, beneficiaries, activities, outputs, asked, own } = given;
    return {
      title,
      category,
      problem,
      beneficiaries,
      activities,
      outputs,
      asked: typedYuan(asked),
      own: typedYuan(own),
    };
  }
  return { category: round.rules?.categories[0]?.code ?? 'GENERAL' };
}
