import { useState } from 'react';
import { useClient } from 'urql';
import { refusalOf, type Refusal } from '../api/refusal';
import { MyGiftProofDocument } from '../generated/my-gifts';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { handOver } from '../parts/download';
import { RefusalNote } from '../parts/feedback';

/** The proof that my gift stands in the books 存证证明, to be kept in a file. */
export function Proof({ id }: { id: string }) {
  const { t } = useWords();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fetchProof = async (): Promise<void> => {
    setBusy(true);
    const { data, error } = await client.query(MyGiftProofDocument, { id }, { requestPolicy: 'network-only' });
    setBusy(false);
    setRefusal(refusalOf(error));
    if (data) handOver(new Blob([data.donationProof], { type: 'application/json' }), `linli-proof-${id}.json`);
  };
  return (
    <section className="card">
      <h2>{t('giftproof.title')}</h2>
      <p className="soft">{t('giftproof.why')}</p>
      <RefusalNote refusal={refusal} />
      <Button kind="plain" busy={busy} onClick={() => void fetchProof()}>
        {t('giftproof.load')}
      </Button>
    </section>
  );
}
