import { useState } from 'react';
import { useQuery } from 'urql';
import { useOnce } from '../api/use-once';
import { AskGiftRefundDocument, GiftDriveDocument } from '../generated/my-gifts';
import type { DonationRefundReason } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';
import { Sure } from '../parts/sure';

const reasons: readonly DonationRefundReason[] = ['PAYER_ERROR', 'DUPLICATE', 'NO_CAPACITY', 'FRAUD'];

/** A gift is not freely refundable: somebody of the charity looks at the reason. */
export function AskRefund({ id, driveId, again }: { id: string; driveId: string; again: () => void }) {
  const { t } = useWords();
  const [{ data }] = useQuery({ query: GiftDriveDocument, variables: { id: driveId }, requestPolicy: 'cache-first' });
  const [reason, setReason] = useState<DonationRefundReason>('PAYER_ERROR');
  const { run, busy, refusal } = useOnce(AskGiftRefundDocument);
  const planned = data?.drive.goalPolicy === 'ALL_OR_NOTHING' ? [...reasons, 'GOAL_NOT_MET' as const] : reasons;
  const ask = async (): Promise<void> => {
    const { data: asked } = await run({ donationId: id, reason });
    if (asked) again();
  };
  return (
    <Sure
      ask={t('giftrefund.ask')}
      sure={t('giftrefund.sure')}
      yes={t('giftrefund.send')}
      busy={busy}
      refusal={refusal}
      onYes={() => void ask()}
    >
      <p className="soft">{t('giftrefund.then')}</p>
      <OneOf
        label={t('giftrefund.why')}
        options={planned.map((value) => ({ value, label: t(`giftrefund.reason.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </Sure>
  );
}
