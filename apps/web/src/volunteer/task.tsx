import { useParams } from 'react-router';
import { useSubscription } from 'urql';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { TaskDocument, TaskFeedDocument } from '../generated/task';
import type { TaskSheetFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayMinutes } from '../say/amount';
import { sayWindow } from '../say/time';
import { LeaveService } from './leave-service';
import { SignPanel } from './sign-panel';

/** A service I have taken on: whom, where, and signing in and out. */
export function Task() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: TaskDocument, variables: { id } });
  useSubscription({ query: TaskFeedDocument, variables: { id } });
  return (
    <Page title={answer.data?.serviceRequest.item?.name ?? t('taken.one')} back="/volunteer">
      <Answered of={answer}>
        {({ serviceRequest, volunteer }) => {
          const place = serviceRequest.volunteers.find(({ volunteerId }) => volunteerId === volunteer.id);
          return (
            <>
              <WhomAndWhere task={serviceRequest} />
              {place?.state === 'ASSIGNED' && <SignPanel task={serviceRequest} />}
              {place?.state === 'ASSIGNED' && serviceRequest.state === 'MATCHED' && <LeaveService requestId={id} />}
              {place?.state === 'FINISHED' && <Done task={serviceRequest} />}
              {(place === undefined || place.state === 'WITHDRAWN') && <p className="note">{t('task.notMine')}</p>}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function WhomAndWhere({ task: { startsAt, endsAt, contact, risks, note } }: { task: TaskSheetFragment }) {
  const { t, lang } = useWords();
  const now = useNow(30_000);
  return (
    <section className="card">
      <dl className="facts">
        <dt>{t('order.when')}</dt>
        <dd>{sayWindow(Date.parse(startsAt), Date.parse(endsAt), now, lang)}</dd>
        {contact && <dt>{t('task.whom')}</dt>}
        {contact && <dd>{contact.name}</dd>}
        {contact?.address && <dt>{t('order.address')}</dt>}
        {contact?.address && <dd>{contact.address}</dd>}
        <dt>{t('order.risks')}</dt>
        <dd>{risks}</dd>
        {note !== '' && <dt>{t('order.note')}</dt>}
        {note !== '' && <dd>{note}</dd>}
      </dl>
      {contact?.phone && (
        <a className="button" data-kind="plain" href={`tel:${contact.phone}`}>
          {t('task.call', { phone: contact.phone })}
        </a>
      )}
    </section>
  );
}

function Done({ task: { records, state } }: { task: TaskSheetFragment }) {
  const { t, lang } = useWords();
  const minutes = records.reduce((sum, record) => sum + record.minutes, 0);
  return (
    <section className="note" data-tone="good" role="status">
      <h2>{t('task.done')}</h2>
      {records.length > 0 && <p>{t('confirm.lasted', { time: sayMinutes(minutes, lang) })}</p>}
      <p>{t(state === 'AWAITING_CONFIRMATION' ? 'task.waitsForConfirmation' : 'task.thanks')}</p>
    </section>
  );
}
