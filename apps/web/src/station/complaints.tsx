import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { usePages } from '../desk/use-pages';
import { StationComplaintsDocument, StationDecideComplaintDocument } from '../generated/station-checks';
import type { ComplaintState, StationComplaintFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { DecideDialog } from './decide-dialog';
import { Due } from './due';
import { Queue } from './queue';

/** Complaints about low-fee services: those the provider has answered, and those whose answer is due. */
export function Complaints() {
  return (
    <>
      <InState state="ANSWERED" />
      <InState state="FILED" />
    </>
  );
}

function InState({ state }: { state: Extract<ComplaintState, 'ANSWERED' | 'FILED'> }) {
  const { t } = useWords();
  const pages = usePages(StationComplaintsDocument, { state }, ({ complaints }) => complaints);
  if (state === 'FILED' && pages.data?.length === 0) return null;
  return (
    <Queue title={t(`station.complaint.${state}`)} none={t('station.complaint.none')} pages={pages}>
      {(complaint) => <ComplaintCase complaint={complaint} done={pages.again} />}
    </Queue>
  );
}

function ComplaintCase({ complaint, done }: { complaint: StationComplaintFragment; done: () => void }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const decide = useCommand(StationDecideComplaintDocument);
  return (
    <>
      <div className="card-head">
        <h3>{t(`station.subject.${complaint.subject}`)}</h3>
        <Due at={complaint.decideUntil} escalated={complaint.overdue} />
      </div>
      <p>{complaint.text}</p>
      {complaint.answer && <p className="soft">{t('station.complaint.answer', { answer: complaint.answer })}</p>}
      <Button onClick={() => setAsks(true)}>{t('station.checks.decide')}</Button>
      {asks && (
        <DecideDialog
          title={t('station.complaint.title')}
          options={(['UPHOLD', 'DISMISS'] as const).map((value) => ({ value, label: t(`station.complaint.${value}`) }))}
          busy={decide.busy}
          refusal={decide.refusal}
          send={async ({ decision, reason }) => {
            const { data } = await decide.run({ input: { complaintId: complaint.id, decision, reason } });
            if (data) done();
            return data !== null;
          }}
          onClose={() => setAsks(false)}
        >
          <p>{complaint.text}</p>
        </DecideDialog>
      )}
    </>
  );
}
