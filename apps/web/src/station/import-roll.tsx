import { useState } from 'react';
import { Table } from '../desk/table';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Empty, RefusalNote } from '../parts/feedback';
import { Field } from '../parts/field';
import { sayCount } from '../say/amount';
import { partsOf, textOf, type RollPart } from './roll-file';
import { StationPage } from './station-page';
import { useImport, type Imported } from './use-import';
import { useMay, useWorkplace } from './use-workplace';

/** Reads in a list of volunteers as a spreadsheet writes it 名单导入, with what is wrong with its lines. */
export function ImportRoll() {
  const { t } = useWords();
  const workplace = useWorkplace();
  return (
    <StationPage title={t('station.roll.title')}>
      {workplace && <ImportForm regionId={workplace.id} regionName={workplace.name} />}
    </StationPage>
  );
}

function ImportForm({ regionId, regionName }: { regionId: string; regionName: string }) {
  const { t } = useWords();
  const mayVouch = useMay('volunteer.verify');
  const [parts, setParts] = useState<readonly RollPart[] | null>(null);
  const [verified, setVerified] = useState(false);
  const { run, busy, refusal, imported } = useImport();
  const choose = async (file: File | undefined): Promise<void> => {
    setParts(file ? partsOf(textOf(new Uint8Array(await file.arrayBuffer()))) : null);
  };
  const send = (dryRun: boolean): void => {
    if (parts) void run(parts, { regionId, verified, dryRun });
  };
  const idle = parts === null || parts.length === 0;
  return (
    <>
      <section className="card form">
        <p>{t('station.roll.how', { region: regionName })}</p>
        <Field
          label={t('station.roll.file')}
          hint={t('station.roll.columns')}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {parts?.length === 0 && <Empty>{t('station.roll.empty')}</Empty>}
        {mayVouch && (
          <label className="check">
            <input type="checkbox" checked={verified} onChange={(event) => setVerified(event.target.checked)} />
            {t('station.roll.verified')}
          </label>
        )}
        <div className="buttons">
          <Button kind="plain" busy={busy} disabled={idle} onClick={() => send(true)}>
            {t('station.roll.rehearse')}
          </Button>
          <Button busy={busy} disabled={idle} onClick={() => send(false)}>
            {t('station.roll.keep')}
          </Button>
        </div>
        <RefusalNote refusal={refusal} />
      </section>
      {imported && <Outcome imported={imported} />}
    </>
  );
}

function Outcome({ imported }: { imported: Imported }) {
  const { t, lang } = useWords();
  const { done, of, registered, present, refused, notes, dryRun, ended } = imported;
  const figures = [
    [dryRun ? 'station.roll.wouldRegister' : 'station.roll.registered', registered],
    ['station.roll.present', present],
    ['station.roll.refused', new Set(refused.map(({ line }) => line)).size],
  ] as const;
  return (
    <>
      <section className="card" aria-live="polite">
        <p>
          {t(ended ? 'station.roll.ended' : 'station.roll.progress', {
            done: sayCount(done, lang),
            of: sayCount(of, lang),
          })}
        </p>
        <progress value={done} max={of} aria-label={t('station.roll.title')} />
        <dl className="facts numbers">
          {figures.map(([word, count]) => [
            <dt key={`${word}-name`}>{t(word)}</dt>,
            <dd key={word}>{sayCount(count, lang)}</dd>,
          ])}
        </dl>
      </section>
      {refused.length > 0 && <Lines title={t('station.roll.wrong')} lines={refused} />}
      {notes.length > 0 && <Lines title={t('station.roll.notes')} lines={notes} />}
    </>
  );
}

/** Shown at most: who has more mends the list first. */
const MOST = 200;

function Lines({ title, lines }: { title: string; lines: Imported['refused'] }) {
  const { t, lang } = useWords();
  return (
    <section className="section">
      <h2>{title}</h2>
      <Table
        caption={title}
        rows={lines.slice(0, MOST)}
        keyOf={({ line, column, code }) => `${line}${column}${code}`}
        columns={[
          { name: t('station.roll.line'), of: ({ line }) => line, numbers: true },
          { name: t('station.roll.column'), of: ({ column }) => column || t('station.roll.wholeLine') },
          { name: t('station.roll.reason'), of: ({ reasonZh, reasonEn }) => (lang === 'zh' ? reasonZh : reasonEn) },
        ]}
      />
    </section>
  );
}
