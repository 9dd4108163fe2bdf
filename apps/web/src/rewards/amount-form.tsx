import { useState, type ReactNode } from 'react';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { sayCount } from '../say/amount';

interface Props {
  readonly send: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly given: number | null;
  readonly onAmount: (amount: number) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** How many points, and what came of it. */
export function AmountForm({ send, busy, refusal, given, onAmount, children }: Props) {
  const { t, lang } = useWords();
  const [amount, setAmount] = useState('');
  const whole = /^[1-9]\d{0,8}$/.test(amount);
  const submit = async (): Promise<void> => {
    if (!whole || busy) return;
    if (await onAmount(Number(amount))) setAmount('');
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <Field
        label={t('sharing.amount')}
        inputMode="numeric"
        value={amount}
        onChange={(event) => setAmount(event.target.value.replace(/\D/g, ''))}
      />
      <RefusalNote refusal={refusal} />
      <div role="status">
        {given !== null && (
          <p className="note" data-tone="good">
            {t('sharing.given', { points: sayCount(given, lang) })}
          </p>
        )}
      </div>
      <Button type="submit" busy={busy} disabled={!whole}>
        {send}
      </Button>
    </form>
  );
}
