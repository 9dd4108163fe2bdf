import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { usePages } from '../desk/use-pages';
import { StationCorrectionsDocument, StationDecideCorrectionDocument } from '../generated/station-checks';
import type { StationCorrectionsQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayMinutes } from '../say/amount';
import { DecideDialog } from './decide-dialog';
import { Due } from './due';
import { Queue } from './queue';

type Correction = StationCorrectionsQuery['openCorrections']['nodes'][number];

/** Corrections of records that volunteers asked for 更正申请. */
export function Corrections() {
  const { t } = useWords();
  const pages = usePages(StationCorrectionsDocument, {}, ({ openCorrections }) => openCorrections);
  return (
    <Queue title={t('station.correction.title')} none={t('station.correction.none')} pages={pages}>
      {(correction) => <CorrectionCase correction={correction} done={pages.again} />}
    </Queue>
  );
}

function CorrectionCase({ correction, done }: { correction: Correction; done: () => void }) {
  const { t, lang } = useWords();
  const [asks, setAsks] = useState(false);
  const decide = useCommand(StationDecideCorrectionDocument);
  return (
    <>
      <div className="card-head">
        <h3>{t('station.correction.asks', { time: sayMinutes(correction.minutes, lang) })}</h3>
        <Due at={correction.dueAt} />
      </div>
      <p>{correction.reason}</p>
      <Button onClick={() => setAsks(true)}>{t('station.checks.decide')}</Button>
      {asks && (
        <DecideDialog
          title={t('station.correction.title')}
          options={(['APPROVE', 'DECLINE'] as const).map((value) => ({
            value,
            label: t(`station.correction.${value}`),
          }))}
          busy={decide.busy}
          refusal={decide.refusal}
          send={async ({ decision, reason, key }) => {
            const input = { correctionId: correction.id, decision, reason, idempotencyKey: key };
            const { data } = await decide.run({ input });
            if (data) done();
            return data !== null;
          }}
          onClose={() => setAsks(false)}
        >
          <p>{correction.reason}</p>
        </DecideDialog>
      )}
    </>
  );
}
