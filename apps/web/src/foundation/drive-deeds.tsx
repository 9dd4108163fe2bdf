import type { ReactNode } from 'react';
import { Deed } from '../desk/deed';
import {
  ArchiveDriveDocument,
  CloseDriveDocument,
  CompleteDriveDocument,
  FileDriveDocument,
  StartDriveDocument,
  PauseDriveDocument,
  ResolveSurplusDocument,
  StartExecutionDocument,
  StopDriveDocument,
  SubmitDriveDocument,
} from '../generated/campaign';
import type { DriveState, DeskDriveQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { useMay } from './use-charity';

type Drive = Pick<DeskDriveQuery['drive'], 'id' | 'state' | 'lane' | 'fund' | 'purposeId'>;

/** States in which the authority may stop a drive 责令停止. */
const STOPPABLE: readonly DriveState[] = [
  ...(['DRAFT', 'IN_REVIEW', 'FILED', 'OPEN', 'PAUSED', 'CLOSED', 'SUCCEEDED'] as const),
  ...(['REDIRECTED', 'EXECUTING', 'COMPLETED'] as const),
];

/** The next steps of a drive, for its charity; and for its authority, who may stop it. */
export function DriveDeeds({ drive, again }: { drive: Drive; again: () => void }) {
  const { t } = useWords();
  const [manages, supervises] = [useMay('fund.manage'), useMay('charity.supervise')];
  const steps = useSteps(drive, again);
  const mine = manages ? (steps[drive.state] ?? null) : null;
  const stops = supervises && STOPPABLE.includes(drive.state);
  if (mine === null && !stops) return steps[drive.state] ? <p className="note">{t('campaign.forOfficer')}</p> : null;
  return (
    <section className="card next-steps" aria-label={t('step.title')}>
      <h2>{t('step.title')}</h2>
      <div className="step-deeds">
        {mine}
        {stops && (
          <Deed
            word={t('campaign.stop')}
            kind="grave"
            says={t('campaign.stopSays')}
            fields={[{ name: 'reason', label: t('relief.reason'), kind: 'text' }]}
            document={StopDriveDocument}
            input={({ reason = '' }) => ({ input: { driveId: drive.id, reason } })}
            onDone={again}
          />
        )}
      </div>
    </section>
  );
}

function useSteps(
  { id: driveId, lane, fund, purposeId }: Drive,
  onDone: () => void,
): Partial<Record<DriveState, ReactNode>> {
  const { t } = useWords();
  const input = () => ({ input: { driveId } });
  const pause = (paused: boolean, word: string): ReactNode => (
    <Deed
      word={word}
      kind={paused ? 'plain' : 'main'}
      document={PauseDriveDocument}
      input={() => ({ input: { driveId, paused } })}
      onDone={onDone}
    />
  );
  const close = (
    <Deed
      word={t('campaign.close')}
      kind="grave"
      says={t('campaign.closeSays')}
      document={CloseDriveDocument}
      input={input}
      onDone={onDone}
    />
  );
  const optional = lane !== 'PUBLIC';
  return {
    DRAFT: <Deed word={t('campaign.submit')} document={SubmitDriveDocument} input={input} onDone={onDone} />,
    IN_REVIEW: (
      <Deed
        word={t('campaign.file')}
        says={t('campaign.fileSays')}
        fields={[
          { name: 'number', label: t('campaign.filingNumber'), optional, most: 60 },
          { name: 'on', label: t('campaign.filedOn'), kind: 'day', optional },
        ]}
        document={FileDriveDocument}
        input={({ number, on }) => ({ input: { driveId, filingNumber: number || null, filedOn: on || null } })}
        onDone={onDone}
      />
    ),
    FILED: (
      <Deed
        word={t('campaign.open')}
        says={t('campaign.openSays')}
        document={StartDriveDocument}
        input={input}
        onDone={onDone}
      />
    ),
    OPEN: (
      <>
        {pause(true, t('campaign.pause'))}
        {close}
      </>
    ),
    PAUSED: (
      <>
        {pause(false, t('campaign.resume'))}
        {close}
      </>
    ),
    SUCCEEDED: <Deed word={t('campaign.start')} document={StartExecutionDocument} input={input} onDone={onDone} />,
    EXECUTING: <Deed word={t('campaign.complete')} document={CompleteDriveDocument} input={input} onDone={onDone} />,
    COMPLETED: (
      <Deed
        word={t('campaign.surplus')}
        says={t('campaign.surplusSays')}
        fields={[
          {
            ...{ name: 'purpose', label: t('foundation.purpose'), kind: 'choice', optional: true },
            options: fund.purposes
              .filter(({ id }) => id !== purposeId)
              .map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        document={ResolveSurplusDocument}
        input={({ purpose }, idempotencyKey) => ({ input: { driveId, purposeId: purpose || null, idempotencyKey } })}
        onDone={onDone}
      />
    ),
    SURPLUS_RESOLVED: (
      <Deed word={t('campaign.archive')} document={ArchiveDriveDocument} input={input} onDone={onDone} />
    ),
  };
}
