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
  const Step = steps[drive.state];
  const stops = supervises && STOPPABLE.includes(drive.state);
  if (!stops && !(manages && Step)) return Step ? <p className="note">{t('campaign.forOfficer')}</p> : null;
  return (
    <section className="card next-steps" aria-label={t('step.title')}>
      <h2>{t('step.title')}</h2>
      <div className="step-deeds">
        {manages && Step && <Step drive={drive} onDone={again} />}
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

interface StepsProps {
  readonly drive: Drive;
  readonly onDone: () => void;
}

/** The deeds of each state; states without any wait for time, or are the end. */
const steps: Partial<Record<DriveState, (props: StepsProps) => ReactNode>> = {
  DRAFT: Submit,
  IN_REVIEW: File,
  FILED: Open,
  OPEN: Running,
  PAUSED: Running,
  SUCCEEDED: Start,
  EXECUTING: Complete,
  COMPLETED: Surplus,
  SURPLUS_RESOLVED: Archive,
};

const only = (driveId: string) => () => ({ input: { driveId } });

function Submit({ drive, onDone }: StepsProps) {
  const { t } = useWords();
  return <Deed word={t('campaign.submit')} document={SubmitDriveDocument} input={only(drive.id)} onDone={onDone} />;
}

function File({ drive: { id: driveId, lane }, onDone }: StepsProps) {
  const { t } = useWords();
  const optional = lane !== 'PUBLIC';
  return (
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
  );
}

function Open({ drive, onDone }: StepsProps) {
  const { t } = useWords();
  return (
    <Deed
      word={t('campaign.open')}
      says={t('campaign.openSays')}
      document={StartDriveDocument}
      input={only(drive.id)}
      onDone={onDone}
    />
  );
}

function Running({ drive: { id: driveId, state }, onDone }: StepsProps) {
  const { t } = useWords();
  const paused = state === 'OPEN';
  return (
    <>
      <Deed
        word={paused ? t('campaign.pause') : t('campaign.resume')}
        kind={paused ? 'plain' : 'main'}
        document={PauseDriveDocument}
        input={() => ({ input: { driveId, paused } })}
        onDone={onDone}
      />
      <Deed
        word={t('campaign.close')}
        kind="grave"
        says={t('campaign.closeSays')}
        document={CloseDriveDocument}
        input={only(driveId)}
        onDone={onDone}
      />
    </>
  );
}

function Start({ drive, onDone }: StepsProps) {
  const { t } = useWords();
  return <Deed word={t('campaign.start')} document={StartExecutionDocument} input={only(drive.id)} onDone={onDone} />;
}

function Complete({ drive, onDone }: StepsProps) {
  const { t } = useWords();
  return <Deed word={t('campaign.complete')} document={CompleteDriveDocument} input={only(drive.id)} onDone={onDone} />;
}

function Surplus({ drive: { id: driveId, fund, purposeId }, onDone }: StepsProps) {
  const { t } = useWords();
  const similar = fund.purposes.filter(({ id }) => id !== purposeId);
  return (
    <Deed
      word={t('campaign.surplus')}
      says={t('campaign.surplusSays')}
      fields={[
        {
          ...{ name: 'purpose', label: t('foundation.purpose'), kind: 'choice', optional: true, initial: '' },
          options: similar.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      document={ResolveSurplusDocument}
      input={({ purpose }, idempotencyKey) => ({ input: { driveId, purposeId: purpose || null, idempotencyKey } })}
      onDone={onDone}
    />
  );
}

function Archive({ drive, onDone }: StepsProps) {
  const { t } = useWords();
  return <Deed word={t('campaign.archive')} document={ArchiveDriveDocument} input={only(drive.id)} onDone={onDone} />;
}
