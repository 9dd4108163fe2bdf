import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { MyGiftDocument } from '../generated/my-gifts';
import { MyPaymentFeedDocument } from '../generated/my-payment';
import type { MyGiftQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { AskRefund } from './ask-refund';
import { DriveName } from './drive-name';
import { GiftTag } from './gift-tag';
import { GiftWay } from './gift-way';
import { Proof } from './proof';

type Gift = MyGiftQuery['donation'];

/** One gift of mine 捐赠, live: what became of it to the fen, its proof, and the way back. */
export function GiftPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MyGiftDocument, variables: { id } });
  const paymentId = answer.data?.donation.paymentId ?? '';
  useSubscription({ query: MyPaymentFeedDocument, variables: { id: paymentId }, pause: paymentId === '' });
  return (
    <Page title={t('mygifts.one')} back="/gifts">
      <Answered of={answer}>{({ donation }) => <Sheet gift={donation} again={answer.again} />}</Answered>
    </Page>
  );
}

function Sheet({ gift, again }: { gift: Gift; again: () => void }) {
  const { t } = useWords();
  const { id, state, paymentId, paidAt, trace, refunds, driveId } = gift;
  const payable = state === 'CREATED' || state === 'PENDING' || state === 'FAILED';
  return (
    <>
      <What gift={gift} />
      {payable && (
        <Link className="button" to={`/pay/${paymentId}`}>
          {t('mygifts.toPay')}
        </Link>
      )}
      {paidAt && <GiftWay trace={trace} />}
      {refunds.map((refund) => (
        <section key={refund.id} className="card">
          <div className="card-head">
            <h2>{t('giftrefund.title')}</h2>
            <span className="tag" data-tone={refund.state === 'SUCCEEDED' ? undefined : 'warm'}>
              {t(`giftrefund.state.${refund.state}`)}
            </span>
          </div>
          <p>
            <strong className="numbers">{sayFen(refund.amount)}</strong> · {t(`giftrefund.reason.${refund.reason}`)}
          </p>
        </section>
      ))}
      {paidAt && <Proof id={id} />}
      {(state === 'PAID' || state === 'WON') && <AskRefund id={id} driveId={driveId} again={again} />}
    </>
  );
}

function What({ gift: { amount, state, naming, alias, createdAt, paidAt, driveId, returned } }: { gift: Gift }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const shown = naming === 'ALIAS' ? alias : t(`gifting.namings.${naming}`);
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <p className="figure">{sayFen(amount)}</p>
        <GiftTag state={state} />
      </div>
      <dl className="facts">
        <dt>{t('mygifts.drive')}</dt>
        <dd>
          <DriveName id={driveId} />
        </dd>
        <dt>{t('gifting.naming')}</dt>
        <dd>{shown}</dd>
        <dt>{t(paidAt ? 'mygifts.paid' : 'mygifts.made')}</dt>
        <dd>{sayMoment(Date.parse(paidAt ?? createdAt), now, lang)}</dd>
        {returned > 0 && <dt>{t('mygifts.returned')}</dt>}
        {returned > 0 && <dd className="numbers">{sayFen(returned)}</dd>}
      </dl>
    </section>
  );
}
