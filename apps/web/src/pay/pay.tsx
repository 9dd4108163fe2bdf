import { Link, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { MyPaymentDocument, MyPaymentFeedDocument } from '../generated/my-payment';
import type { PaymentOfMineFragment, PaymentState } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { sayLeft, sayMoment } from '../say/time';

const payable: readonly PaymentState[] = ['CREATED', 'PENDING', 'FAILED'];

/** What a payment is for leads back to it: `funds.donation`, `listings.order`. */
const backTo: Readonly<Record<string, string>> = { donation: '/gifts', order: '/bookings' };

/** One payment of mine: the way to the page of the provider, and what came of it, live. */
export function Pay() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MyPaymentDocument, variables: { id } });
  useSubscription({ query: MyPaymentFeedDocument, variables: { id } });
  return (
    <Page title={t('paying.title')} back={wayBack(answer.data?.payment)}>
      <Answered of={answer}>{({ payment }) => <Sheet payment={payment} />}</Answered>
    </Page>
  );
}

function wayBack(payment: PaymentOfMineFragment | undefined): string {
  const root = payment && backTo[payment.purposeType.split('.').at(-1) ?? ''];
  return root ? `${root}/${payment.purposeId}` : '/me';
}

function Sheet({ payment }: { payment: PaymentOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow();
  const { amount, state, expiresAt, paidAt, method, payPage } = payment;
  const open = payable.includes(state);
  return (
    <>
      <section className="card" aria-live="polite">
        <h2>{t(`paying.state.${state}`)}</h2>
        <p className="figure">{sayFen(amount)}</p>
        {open && <p className="soft">{t('paying.left', { left: sayLeft(Date.parse(expiresAt), now, lang) })}</p>}
        {paidAt && <p className="soft">{sayMoment(Date.parse(paidAt), now, lang)}</p>}
        {paidAt && method && <p className="soft">{t(`paying.method.${method}`)}</p>}
      </section>
      {open && payPage?.address && (
        <>
          <a className="button" href={payPage.address} target="_blank" rel="noreferrer">
            {t('paying.go')}
          </a>
          <p className="soft small">{t('paying.thenBack')}</p>
        </>
      )}
      {open && payPage && !payPage.address && <p className="note">{t('paying.elsewhere')}</p>}
      {!open && (
        <Link className="button" to={wayBack(payment)}>
          {t('paying.back')}
        </Link>
      )}
    </>
  );
}
