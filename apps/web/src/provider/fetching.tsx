import { useState } from 'react';
import { useDeed } from '../desk/deed';
import { CounterFulfilDocument } from '../generated/counter';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { Scan } from '../parts/scan';

/** Gives what was redeemed to who shows its code 核销: six digits typed in, or the QR code scanned; each works once. */
export function Fetching({ merchantId, again }: { merchantId: string; again: () => void }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const { fulfil, given, busy, refusal } = useFulfilling(merchantId, () => {
    setCode('');
    again();
  });
  return (
    <form
      className="card form desk-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void fulfil(code);
      }}
    >
      <h2>{t('counter.fulfil')}</h2>
      <Field
        label={t('counter.code')}
        hint={t('counter.codeHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={200}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <div role="status">
        {given !== null && (
          <p className="note" data-tone="good">
            {t('counter.given', { name: given })}
          </p>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      <div className="buttons">
        <Button type="submit" busy={busy}>
          {t('counter.fulfil')}
        </Button>
      </div>
      <Scan
        onText={(text) => {
          void fulfil(text);
          return true;
        }}
      />
    </form>
  );
}

/** Sends a code once; `given` is what has to be handed over for it. */
function useFulfilling(merchantId: string, done: () => void) {
  const [given, setGiven] = useState<string | null>(null);
  const { run, busy, refusal } = useDeed(CounterFulfilDocument);
  const fulfil = async (shown: string): Promise<void> => {
    const code = shown.trim();
    if (code === '' || busy) return;
    setGiven(null);
    const data = await run((idempotencyKey) => ({ input: { merchantId, code, idempotencyKey } }));
    if (data === null) return;
    setGiven(data.fulfilRedemption.rewardName);
    done();
  };
  return { fulfil, given, busy, refusal };
}
