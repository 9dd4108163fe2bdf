import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { ServingBoardDocument, ServingDocument, ViewContactDocument } from '../generated/provider';
import type { ServingQuery, ViewContactMutation } from '../generated/types';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered, RefusalNote } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment, sayWindow } from '../say/time';
import { places } from './places';
import { ServingDeeds } from './serving-deeds';
import { ServingState } from './serving-state';

type Order = ServingQuery['serviceOrder'];

/** One order as its provider sees it: the fee due, the time, the contact on demand; never why the fee is what it is. */
export function ServingPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ServingDocument, variables: { id } });
  const providerId = answer.data?.serviceOrder.providerId;
  useSubscription({
    query: ServingBoardDocument,
    variables: { providerId: providerId ?? '' },
    pause: providerId === undefined,
  });
  return (
    <DeskPage title={answer.data?.serviceOrder.title ?? t('provider.orders')} places={places}>
      <Answered of={answer}>
        {({ serviceOrder: order }) => (
          <>
            <Head order={order} again={answer.again} />
            <div className="desk-columns">
              <Course order={order} />
              <Contact orderId={order.id} />
            </div>
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Head({ order, again }: { order: Order; again: () => void }) {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  const { state, startsAt, endsAt, scheduledFor, fee, feePaid, stars, endReason } = order;
  return (
    <section className="card next-steps">
      <div className="card-head">
        <ServingState state={state} />
        <ServingDeeds order={order} again={again} />
      </div>
      <Facts
        of={[
          [t('serving.slot'), sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)],
          [t('serving.when'), scheduledFor && sayMoment(Date.parse(scheduledFor), now, lang)],
          [t('serving.fee'), fee === 0 ? t('serving.free') : sayFen(fee)],
          [t('serving.paid'), fee === 0 ? null : sayFen(feePaid)],
          [t('serving.stars'), stars === null ? null : '★'.repeat(stars)],
          [t('serving.endReason'), endReason && t(`serving.ended.${endReason}`)],
        ]}
      />
    </section>
  );
}

function Course({ order }: { order: Order }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const times = ['orderedAt', 'acceptedAt', 'reportedAt', 'confirmedAt', 'settledAt'] as const;
  return (
    <section className="card">
      <h2>{t('serving.course')}</h2>
      <ol className="rows">
        {times.map((time) => {
          const at = order[time];
          return (
            <li key={time}>
              <span>{t(`serving.time.${time}`)}</span>
              <span className="soft">{at === null ? '—' : sayMoment(Date.parse(at), now, lang)}</span>
            </li>
          );
        })}
        {order.disputes.map(({ id, openedAt, reason }) => (
          <li key={id}>
            <span>{t('serving.disputed')}</span>
            <span className="soft">{sayMoment(Date.parse(openedAt), now, lang)}</span>
            {reason !== null && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whom to visit and where: opened on demand, and each opening is noted. */
function Contact({ orderId }: { orderId: string }) {
  const { t } = useWords();
  const view = useCommand(ViewContactDocument);
  const [contact, setContact] = useState<ViewContactMutation['viewServiceOrderContact'] | null>(null);
  const open = async (): Promise<void> => {
    const { data } = await view.run({ orderId });
    setContact(data?.viewServiceOrderContact ?? null);
  };
  return (
    <section className="card">
      <h2>{t('serving.contact')}</h2>
      <p className="soft small">{t('serving.contactLogged')}</p>
      {contact ? (
        <dl className="facts">
          <dt>{t('serving.guest')}</dt>
          <dd>{contact.name}</dd>
          <dt>{t('serving.phone')}</dt>
          <dd className="numbers">{contact.phone}</dd>
          {contact.address !== null && [
            <dt key="address-name">{t('serving.address')}</dt>,
            <dd key="address">{contact.address}</dd>,
          ]}
        </dl>
      ) : (
        <Button kind="plain" busy={view.busy} onClick={() => void open()}>
          {t('serving.showContact')}
        </Button>
      )}
      {view.refusal?.code === 'NOT_FOUND' ? (
        <p className="note">{t('serving.noContact')}</p>
      ) : (
        <RefusalNote refusal={view.refusal} />
      )}
    </section>
  );
}
