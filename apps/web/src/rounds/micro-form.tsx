import { useState, type ReactNode } from 'react';
import { DeedFields, valuesOf, type DeedField } from '../desk/deed-fields';
import type { MicroWholeFragment, RoundWholeFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayFen } from '../say/amount';
import { readYuan, typedYuan } from '../say/read-amount';
import { useTypeName } from './micro-words-of';

/** What an application for a small project says. Amounts in fen. */
export interface MicroSaid {
  readonly type: string;
  readonly title: string;
  readonly need: string;
  readonly content: string;
  readonly cost: number;
  readonly asked: number;
}

interface Props {
  readonly round: RoundWholeFragment;
  readonly given?: MicroWholeFragment;
  readonly busy: boolean;
  readonly word: string;
  readonly onSend: (said: MicroSaid) => void;
  readonly children?: ReactNode;
}

/** The form of an application for a small project 申报: what is lacking, what is done, what it costs, and the subsidy by the rate. */
export function MicroForm({ round, given, busy, word, onSend, children }: Props) {
  const fields = useMicroFields(round, given);
  const [values, setValues] = useState(() => valuesOf(fields));
  const fen = (name: string): number => readYuan(values[name] ?? '') ?? 0;
  const { type = '', title = '', need = '', content = '' } = values;
  const cost = fen('cost');
  return (
    <form
      className="card form rounds-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend({ type, title, need, content, cost, asked: fen('asked') });
      }}
    >
      <DeedFields fields={fields} values={values} onChange={setValues} />
      <Most round={round} type={type} cost={cost} />
      {children}
      <Button type="submit" busy={busy}>
        {word}
      </Button>
    </form>
  );
}

function useMicroFields(round: RoundWholeFragment, given: MicroWholeFragment | undefined): readonly DeedField[] {
  const { t } = useWords();
  const typeName = useTypeName();
  const options = round.rules.categories.map(({ code }) => ({ value: code, label: typeName(code) }));
  return [
    { name: 'title', label: t('rounds.titleName'), most: 120, initial: given?.title },
    { name: 'type', label: t('micro.type'), kind: 'choice', options, initial: given?.type },
    { name: 'need', label: t('micro.need'), kind: 'text', most: 2_000, initial: given?.need },
    { name: 'content', label: t('micro.content'), kind: 'text', most: 2_000, initial: given?.content },
    { name: 'cost', label: t('micro.cost'), kind: 'yuan', initial: given && typedYuan(given.cost) },
    { name: 'asked', label: t('micro.asked'), kind: 'yuan', initial: given && typedYuan(given.asked) },
  ];
}

/** The most that may be asked for: the rate of the cost, rounded down to the fen, and the cap of the type. */
function Most({ round: { rules }, type, cost }: { round: RoundWholeFragment; type: string; cost: number }) {
  const { t } = useWords();
  const { numerator, denominator } = rules.share;
  const cap = rules.categories.find(({ code }) => code === type)?.cap;
  const byRate = Number((BigInt(cost) * BigInt(numerator)) / BigInt(denominator));
  return (
    <p className="note">
      {t('micro.most', {
        sum: sayFen(cap == null ? byRate : Math.min(byRate, cap)),
        rate: `${numerator}/${denominator}`,
      })}
    </p>
  );
}
