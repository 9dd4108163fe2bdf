import { useId, useState } from 'react';
import { useCommand } from '../api/use-command';
import { useNow } from '../clock/use-now';
import { ConfirmFamilyDocument, ShowFamilyCodeDocument } from '../generated/points-use';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { QrCode } from '../parts/qr-code';
import { Scan } from '../parts/scan';
import { sayLeft } from '../say/time';

const DIGITS = 10;

/** Two people become family by the word of both: one shows a code, the other enters it. */
export function FamilyCode({ again }: { again: () => void }) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t('myfamily.code')}</h2>
      <p className="soft">{t('myfamily.how')}</p>
      <Shown />
      <Entered again={again} />
    </section>
  );
}

function Shown() {
  const { t, lang } = useWords();
  const now = useNow();
  const { run, busy, refusal } = useCommand(ShowFamilyCodeDocument);
  const [shown, setShown] = useState<{ code: string; expiresAt: string } | null>(null);
  const show = async (): Promise<void> => {
    const { data } = await run({});
    if (data) setShown(data.showFamilyCode);
  };
  return (
    <>
      {shown && (
        <>
          <p className="code code-long">{shown.code}</p>
          <QrCode text={shown.code} label={t('myfamily.qr')} />
          <p className="soft small">
            {t('myfamily.stands', { left: sayLeft(Date.parse(shown.expiresAt), now, lang) })}
          </p>
        </>
      )}
      <RefusalNote refusal={refusal} />
      <Button kind="plain" busy={busy} onClick={() => void show()}>
        {t(shown ? 'myfamily.anew' : 'myfamily.show')}
      </Button>
    </>
  );
}

function Entered({ again }: { again: () => void }) {
  const { t } = useWords();
  const id = useId();
  const { run, busy, refusal } = useCommand(ConfirmFamilyDocument);
  const [code, setCode] = useState('');
  const confirm = async (typed: string): Promise<void> => {
    const { data } = await run({ input: { code: typed } });
    if (data) {
      setCode('');
      again();
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === DIGITS && !busy) void confirm(code);
      }}
    >
      <Scan
        onText={(text) => {
          const taken = /^\d{10}$/.test(text);
          if (taken) void confirm(text);
          return taken;
        }}
      />
      <div className="field">
        <label htmlFor={id}>{t('myfamily.enter')}</label>
        <input
          id={id}
          value={code}
          inputMode="numeric"
          maxLength={DIGITS}
          onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <Button type="submit" busy={busy} disabled={code.length !== DIGITS}>
        {t('myfamily.confirm')}
      </Button>
    </form>
  );
}
