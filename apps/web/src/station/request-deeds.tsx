import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import {
  StationAcceptDocument,
  StationCancelDocument,
  StationConfirmDocument,
  StationRejectDocument,
  StationResolveDisputeDocument,
} from '../generated/station-request';
import type { ServiceRequestState, StationRequestFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { DecideDialog } from './decide-dialog';
import { ReasonDialog } from './reason-dialog';
import { useMay } from './use-workplace';

interface Props {
  readonly request: StationRequestFragment;
}

const callable: readonly ServiceRequestState[] = ['SUBMITTED', 'DISPATCHING', 'ESCALATED', 'MATCHED'];

/** What the station can do with a request now; the API says where somebody may not. */
export function RequestDeeds({ request }: Props) {
  const [mayDecide, mayCancel, mayReview] = [
    useMay('request.decide'),
    useMay('request.cancel-any'),
    useMay('record.review'),
  ];
  const { state, channel } = request;
  const deeds = [
    mayDecide && state === 'SUBMITTED' && <Decide key="decide" request={request} />,
    state === 'AWAITING_CONFIRMATION' && channel !== 'APP' && <Confirm key="confirm" request={request} />,
    mayReview && state === 'DISPUTED' && <Resolve key="resolve" request={request} />,
    mayCancel && callable.includes(state) && <Cancel key="cancel" request={request} />,
  ].filter(Boolean);
  return deeds.length === 0 ? null : <section className="card">{deeds}</section>;
}

function Decide({ request: { id } }: Props) {
  const { t } = useWords();
  const accept = useCommand(StationAcceptDocument);
  const reject = useCommand(StationRejectDocument);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <RefusalNote refusal={accept.refusal} />
      <div className="buttons">
        <Button busy={accept.busy} onClick={() => void accept.run({ input: { requestId: id } })}>
          {t('station.request.accept')}
        </Button>
        <Button kind="grave" onClick={() => setAsks(true)}>
          {t('station.request.reject')}
        </Button>
      </div>
      {asks && (
        <ReasonDialog
          title={t('station.request.reject')}
          hint={t('station.request.rejectHint')}
          busy={reject.busy}
          refusal={reject.refusal}
          send={async (reason) => (await reject.run({ input: { requestId: id, reason } })).data !== null}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

function Confirm({ request: { id } }: Props) {
  const { t } = useWords();
  const [key] = useState(newKey);
  const confirm = useCommand(StationConfirmDocument);
  return (
    <>
      <p>{t('station.request.confirmHow')}</p>
      <RefusalNote refusal={confirm.refusal} />
      <Button busy={confirm.busy} onClick={() => void confirm.run({ input: { requestId: id, idempotencyKey: key } })}>
        {t('station.request.confirm')}
      </Button>
    </>
  );
}

function Cancel({ request: { id } }: Props) {
  const { t } = useWords();
  const cancel = useCommand(StationCancelDocument);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button kind="plain" onClick={() => setAsks(true)}>
        {t('station.request.cancel')}
      </Button>
      {asks && (
        <ReasonDialog
          title={t('station.request.cancel')}
          hint={t('station.request.cancelHint')}
          busy={cancel.busy}
          refusal={cancel.refusal}
          send={async (reason) => (await cancel.run({ input: { requestId: id, reason } })).data !== null}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

function Resolve({ request: { id, stateReason } }: Props) {
  const { t } = useWords();
  const resolve = useCommand(StationResolveDisputeDocument);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('station.request.resolve')}</Button>
      {asks && (
        <DecideDialog
          title={t('station.request.resolve')}
          options={(['UPHOLD', 'DISMISS'] as const).map((value) => ({ value, label: t(`station.dispute.${value}`) }))}
          busy={resolve.busy}
          refusal={resolve.refusal}
          send={async ({ decision, reason }) =>
            (await resolve.run({ input: { requestId: id, outcome: decision, reason } })).data !== null
          }
          onClose={() => setAsks(false)}
        >
          <p>{stateReason}</p>
        </DecideDialog>
      )}
    </>
  );
}
