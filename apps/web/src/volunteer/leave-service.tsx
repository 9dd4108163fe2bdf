import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../api/use-command';
import { LeaveServiceDocument } from '../generated/my-reviews';
import type { DeclineReason } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { OneOf } from '../parts/choice';
import { Sure } from '../parts/sure';

const reasons: readonly DeclineReason[] = ['NO_TIME', 'UNWELL', 'TOO_FAR', 'NOT_SUITABLE', 'OTHER'];

/** Gives a service back before it begins, so that somebody else is asked in time. */
export function LeaveService({ requestId }: { requestId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [reason, setReason] = useState<DeclineReason>('NO_TIME');
  const { run, busy, refusal } = useCommand(LeaveServiceDocument);
  const leave = async (): Promise<void> => {
    const { data } = await run({ input: { requestId, reason } });
    if (data) await navigate('/volunteer');
  };
  return (
    <Sure
      ask={t('leave.ask')}
      sure={t('leave.sure')}
      yes={t('leave.yes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void leave()}
    >
      <p className="soft">{t('leave.then')}</p>
      <OneOf
        label={t('leave.why')}
        options={reasons.map((value) => ({ value, label: t(`decline.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </Sure>
  );
}
