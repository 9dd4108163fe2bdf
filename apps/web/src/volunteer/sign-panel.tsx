import { useId, useState } from 'react';
import type { TaskSheetFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { Scan } from '../parts/scan';
import { nextKind, type SignatureKind } from './signature';
import { useSigning } from './use-signing';

/** Signs in and out with the code on the resident's screen. */
export function SignPanel({ task }: { task: TaskSheetFragment }) {
  const { t } = useWords();
  const signing = useSigning(task.id);
  const [other, setOther] = useState(false);
  const expected = nextKind(task.id, task.state, task.volunteers.length);
  const kind: SignatureKind = other ? (expected === 'in' ? 'out' : 'in') : expected;
  return (
    <section className="card">
      <h2>{t(`sign.${kind}`)}</h2>
      <p className="soft">{t(`sign.how.${kind}`)}</p>
      <Scan
        onText={(text) => {
          const taken = /^\d{6}$/.test(text);
          if (taken && !signing.busy) signing.sign(kind, text);
          return taken;
        }}
      />
      <CodeForm key={kind} kind={kind} busy={signing.busy} onCode={(code) => signing.sign(kind, code)} />
      <div role="status">
        {signing.kept && <p className="note">{t('sign.kept')}</p>}
        {signing.missed && (
          <p className="note" data-tone="grave">
            {t('sign.missed')}
          </p>
        )}
      </div>
      <RefusalNote refusal={signing.refusal} />
      {task.volunteers.length > 1 && (
        <Button kind="plain" onClick={() => setOther(!other)}>
          {t(kind === 'in' ? 'sign.insteadOut' : 'sign.insteadIn')}
        </Button>
      )}
    </section>
  );
}

function CodeForm({ kind, busy, onCode }: { kind: SignatureKind; busy: boolean; onCode: (code: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [code, setCode] = useState('');
  const ready = code.length === 6;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || busy) return;
        onCode(code);
        setCode('');
      }}
    >
      <div className="field code-field">
        <label htmlFor={id}>{t('sign.code')}</label>
        <input
          id={id}
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
        />
      </div>
      <Button type="submit" busy={busy} disabled={!ready}>
        {t(`sign.${kind}`)}
      </Button>
    </form>
  );
}
