import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../api/new-key';
import { useCommand } from '../api/use-command';
import { AcceptOfferDocument, DeclineOfferDocument } from '../generated/volunteer';
import type { DeclineReason, OfferCardFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { OneOf } from '../parts/choice';
import { RefusalNote } from '../parts/feedback';

const reasons: readonly DeclineReason[] = ['NO_TIME', 'TOO_FAR', 'NOT_SUITABLE', 'UNWELL', 'OTHER'];

/** Yes, or no with a reason. */
export function AnswerOffer({ offer }: { offer: OfferCardFragment }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const [declining, setDeclining] = useState(false);
  const accept = useCommand(AcceptOfferDocument);
  if (declining) return <Decline offerId={offer.id} back={() => setDeclining(false)} />;
  const take = async (): Promise<void> => {
    const { data } = await accept.run({ input: { offerId: offer.id, idempotencyKey: key } });
    if (data) await navigate(`/volunteer/services/${offer.requestId}`);
  };
  return (
    <>
      <RefusalNote refusal={accept.refusal} />
      <div className="buttons">
        <Button busy={accept.busy} onClick={() => void take()}>
          {t('offers.accept')}
        </Button>
        <Button kind="plain" onClick={() => setDeclining(true)}>
          {t('offers.decline')}
        </Button>
      </div>
    </>
  );
}

function Decline({ offerId, back }: { offerId: string; back: () => void }) {
  const { t } = useWords();
  const decline = useCommand(DeclineOfferDocument);
  const [reason, setReason] = useState<DeclineReason | ''>('');
  const send = (): void => {
    if (reason !== '') void decline.run({ input: { offerId, reason } });
  };
  return (
    <>
      <OneOf
        label={t('offers.why')}
        options={reasons.map((value) => ({ value, label: t(`decline.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      <RefusalNote refusal={decline.refusal} />
      <div className="buttons">
        <Button busy={decline.busy} disabled={reason === ''} onClick={send}>
          {t('offers.decline')}
        </Button>
        <Button kind="plain" onClick={back}>
          {t('page.back')}
        </Button>
      </div>
    </>
  );
}
