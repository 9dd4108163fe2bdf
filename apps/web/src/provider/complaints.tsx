import { Link } from 'react-router';
import { useNow } from '../clock/use-now';
import { Deed } from '../desk/deed';
import { usePages } from '../desk/use-pages';
import { AnswerGrievanceDocument, GrievancesDocument } from '../generated/provider';
import type { GrievancesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { More } from '../parts/more';
import { sayLeft, sayMoment } from '../say/time';
import { ProviderPage } from './provider-page';

type Complaint = GrievancesQuery['complaints']['nodes'][number];

const tones = { FILED: 'warm', ANSWERED: undefined, UPHELD: 'grave', DISMISSED: 'calm', WITHDRAWN: 'calm' } as const;

/** Complaints 投诉 about the services of my organisation, with the time that is left to give its side. */
export function Complaints() {
  const { t } = useWords();
  return <ProviderPage title={t('provider.complaints')}>{() => <List />}</ProviderPage>;
}

function List() {
  const { t } = useWords();
  const pages = usePages(GrievancesDocument, {}, (data) => data.complaints);
  return (
    <Answered of={pages}>
      {(rows) => (
        <>
          {rows.length === 0 && <Empty>{t('grievance.none')}</Empty>}
          {rows.map((complaint) => (
            <Card key={complaint.id} complaint={complaint} again={pages.again} />
          ))}
          {pages.more && <More onClick={pages.more} />}
        </>
      )}
    </Answered>
  );
}

function Card({ complaint, again }: { complaint: Complaint; again: () => void }) {
  const { t, lang } = useWords();
  const now = useNow(20_000);
  const { id: complaintId, orderId, state, subject, text, answer, answerUntil, overdue, filedAt, reason } = complaint;
  return (
    <article className="card">
      <div className="card-head">
        <h2>{t(`grievance.subject.${subject}`)}</h2>
        <span className="tag" data-tone={tones[state]}>
          {t(`grievance.state.${state}`)}
        </span>
      </div>
      <p>{text}</p>
      <p className="soft small">
        {sayMoment(Date.parse(filedAt), now, lang)} ·{' '}
        <Link to={`/provider/orders/${orderId}`}>{t('grievance.toOrder')}</Link>
      </p>
      {answer !== null && (
        <p className="note">
          {t('grievance.ours')}：{answer}
        </p>
      )}
      {reason !== null && (
        <p className="note" data-tone={state === 'UPHELD' ? 'grave' : 'good'}>
          {t('grievance.decision')}：{reason}
        </p>
      )}
      {state === 'FILED' && (
        <div className="card-head">
          <span className={overdue ? 'tag' : 'soft'} data-tone={overdue ? 'grave' : undefined}>
            {overdue ? t('grievance.late') : t('grievance.left', { left: sayLeft(Date.parse(answerUntil), now, lang) })}
          </span>
          <Deed
            word={t('grievance.answer')}
            says={t('grievance.answerSays')}
            fields={[{ name: 'answer', label: t('grievance.ours'), kind: 'text', most: 1_000 }]}
            document={AnswerGrievanceDocument}
            input={(values) => ({ input: { complaintId, answer: values['answer'] ?? '' } })}
            onDone={again}
          />
        </div>
      )}
    </article>
  );
}
