import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useOnce } from '../api/use-once';
import { useNow } from '../clock/use-now';
import {
  CancelMyRedemptionDocument,
  MyRedemptionDocument,
  MyRedemptionCodeDocument,
  MyRedemptionFeedDocument,
} from '../generated/points-use';
import type { RedemptionOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { QrCode } from '../parts/qr-code';
import { Sure } from '../parts/sure';
import { sayCount } from '../say/amount';
import { sayMoment } from '../say/time';
import { RedemptionTag } from './redemption-tag';

/** One redemption 兑换, live: its code for the merchant while it can be fetched, and the way back before that. */
export function RedemptionPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: MyRedemptionDocument, variables: { id } });
  useSubscription({ query: MyRedemptionFeedDocument });
  return (
    <Page title={answer.data?.redemption.rewardName ?? t('myredemptions.one')} back="/rewards/mine">
      <Answered of={answer}>
        {({ redemption }) => (
          <>
            <Standing redemption={redemption} />
            {redemption.state === 'READY' && <Code id={id} />}
            {(redemption.state === 'READY' || redemption.state === 'RESERVED') && <Cancel id={id} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Standing({ redemption }: { redemption: RedemptionOfMineFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const { state, place, price, reservedAt, expiresAt, fulfilledAt, reason } = redemption;
  const at = (instant: string): string => sayMoment(Date.parse(instant), now, lang);
  const facts = [
    ['myredemptions.price', t('rewardshop.price', { points: sayCount(price, lang) })],
    ['rewardshop.place', place],
    ['myredemptions.reserved', at(reservedAt)],
    ['myredemptions.until', state === 'READY' || state === 'RESERVED' ? at(expiresAt) : null],
    ['myredemptions.given', fulfilledAt === null ? null : at(fulfilledAt)],
    ['myredemptions.reason', reason],
  ] as const;
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <h2>{t(`myredemptions.headline.${state}`)}</h2>
        <RedemptionTag state={state} />
      </div>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? [<dt key={`${name}-name`}>{t(name)}</dt>, <dd key={name}>{value}</dd>] : null,
        )}
      </dl>
    </section>
  );
}

/** The code works once, at this merchant. */
function Code({ id }: { id: string }) {
  const { t } = useWords();
  const answer = useLiveQuery({
    query: MyRedemptionCodeDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Answered of={answer}>
      {({ redemptionCode: { code, qr } }) => (
        <section className="card">
          <h2>{t('myredemptions.show')}</h2>
          <p className="code">{code}</p>
          <QrCode text={qr} label={t('myredemptions.qr')} />
          <p className="soft small">{t('myredemptions.once')}</p>
        </section>
      )}
    </Answered>
  );
}

function Cancel({ id }: { id: string }) {
  const { t } = useWords();
  const { run, busy, refusal } = useOnce(CancelMyRedemptionDocument);
  return (
    <Sure
      ask={t('myredemptions.cancel')}
      sure={t('myredemptions.sure')}
      yes={t('myredemptions.yes')}
      busy={busy}
      refusal={refusal}
      onYes={() => void run({ redemptionId: id, reason: null })}
    >
      <p className="soft">{t('myredemptions.back')}</p>
    </Sure>
  );
}
