import { DonatePointsDocument } from '../generated/points-use';
import { useWords } from '../i18n/use-words';
import { AmountForm } from './amount-form';
import { useGiving } from './use-giving';

/** Points for elders in need of the district 助老捐赠; what is beyond the cap on own use can be given here, too. */
export function Donating() {
  const { t } = useWords();
  const { give, busy, refusal, given } = useGiving(DonatePointsDocument);
  return (
    <section className="card">
      <h2>{t('pointsdonation.title')}</h2>
      <p className="soft">{t('pointsdonation.why')}</p>
      <AmountForm
        send={t('pointsdonation.send')}
        busy={busy}
        refusal={refusal}
        given={given}
        onAmount={(amount) => give({ amount, regionId: null })}
      />
    </section>
  );
}
