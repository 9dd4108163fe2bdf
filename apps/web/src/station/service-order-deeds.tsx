import { useState } from 'react';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { StationConfirmServiceOrderDocument, StationDecideServiceDisputeDocument } from '../generated/station-orders';
import type { StationServiceOrderFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { RefusalNote } from '../parts/feedback';
import { DecideDialog } from './decide-dialog';
import { useMay } from './use-workplace';

interface Props {
  readonly order: StationServiceOrderFragment;
}

/** What the station can do with an order: confirm it after a call, and decide a dispute. */
export function ServiceOrderDeeds({ order }: Props) {
  const mayConfirm = useMay('order.confirm-by-phone');
  const mayDecide = useMay('order.decide-dispute');
  if (order.state === 'DELIVERED' && mayConfirm) return <Confirm order={order} />;
  if (order.state === 'DISPUTED' && mayDecide) return <Decide order={order} />;
  return null;
}

function Confirm({ order: { id } }: Props) {
  const { t } = useWords();
  const [key] = useState(newKey);
  const confirm = useCommand(StationConfirmServiceOrderDocument);
  return (
    <>
      <Button
        kind="plain"
        busy={confirm.busy}
        onClick={() => void confirm.run({ input: { orderId: id, idempotencyKey: key } })}
      >
        {t('station.services.confirm')}
      </Button>
      <RefusalNote refusal={confirm.refusal} />
    </>
  );
}

const outcomes = ['SERVED', 'NOT_SERVED', 'RESIDENT_ABSENT'] as const;

function Decide({ order }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const decide = useCommand(StationDecideServiceDisputeDocument);
  return (
    <>
      <Button kind="plain" onClick={() => setAsks(true)}>
        {t('station.checks.decide')}
      </Button>
      {asks && (
        <DecideDialog
          title={t('station.services.dispute')}
          options={outcomes.map((value) => ({ value, label: t(`station.outcome.${value}`) }))}
          busy={decide.busy}
          refusal={decide.refusal}
          send={async ({ decision, reason, key }) => {
            const input = { orderId: order.id, outcome: decision, reason, idempotencyKey: key };
            return (await decide.run({ input })).data !== null;
          }}
          onClose={() => setAsks(false)}
        >
          {order.disputes.map(({ id, statement }) => statement && <p key={id}>{statement}</p>)}
        </DecideDialog>
      )}
    </>
  );
}
