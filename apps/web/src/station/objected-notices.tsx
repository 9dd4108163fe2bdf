import { useState } from 'react';
import { useCommand } from '../api/use-command';
import { useLiveQuery } from '../api/use-live-query';
import { usePages } from '../desk/use-pages';
import {
  StationDecideNoticeDocument,
  StationNoticeObjectionsDocument,
  StationNoticesDocument,
} from '../generated/station-checks';
import type { StationNoticesQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { sayMinutes } from '../say/amount';
import { sayDate } from '../say/time';
import { DecideDialog } from './decide-dialog';
import { Queue } from './queue';
import { useWorkplace } from './use-workplace';

type Notice = StationNoticesQuery['publicNotices']['nodes'][number];

/** What is on public notice here; where somebody objected, the station answers. */
export function ObjectedNotices() {
  const regionId = useWorkplace()?.id;
  return regionId === undefined ? null : <Notices regionId={regionId} />;
}

function Notices({ regionId }: { regionId: string }) {
  const { t } = useWords();
  const pages = usePages(StationNoticesDocument, { regionId }, ({ publicNotices }) => publicNotices);
  return (
    <Queue title={t('station.notice.title')} none={t('station.notice.none')} pages={pages}>
      {(notice) => <NoticeCase notice={notice} done={pages.again} />}
    </Queue>
  );
}

function NoticeCase({ notice, done }: { notice: Notice; done: () => void }) {
  const { t, lang } = useWords();
  const [asks, setAsks] = useState(false);
  const objected = notice.state === 'OBJECTED';
  return (
    <>
      <div className="card-head">
        <h3>
          {notice.maskedName} <span className="soft small numbers">{notice.volunteerNumber}</span>
        </h3>
        <span className="tag" data-tone={objected ? 'grave' : 'calm'}>
          {t(`station.notice.${notice.state}`)}
        </span>
      </div>
      <p className="soft small">
        {notice.kind === 'STAR' ? t('station.star.asks', { star: notice.star ?? 0 }) : t('station.notice.certificate')}{' '}
        · {sayMinutes(notice.minutes, lang)} · {t('station.notice.until', { day: sayDate(notice.endsOn, lang) })}
      </p>
      {objected && <Button onClick={() => setAsks(true)}>{t('station.notice.answer')}</Button>}
      {asks && <AnswerObjection noticeId={notice.id} done={done} onClose={() => setAsks(false)} />}
    </>
  );
}

function AnswerObjection({ noticeId, done, onClose }: { noticeId: string; done: () => void; onClose: () => void }) {
  const { t } = useWords();
  const { data } = useLiveQuery({ query: StationNoticeObjectionsDocument, variables: { noticeId } });
  const decide = useCommand(StationDecideNoticeDocument);
  return (
    <DecideDialog
      title={t('station.notice.answer')}
      options={(['UPHOLD', 'DISMISS'] as const).map((value) => ({ value, label: t(`station.objection.${value}`) }))}
      busy={decide.busy}
      refusal={decide.refusal}
      send={async ({ decision, reason, key }) => {
        const answer = await decide.run({ input: { noticeId, decision, reason, idempotencyKey: key } });
        if (answer.data) done();
        return answer.data !== null;
      }}
      onClose={onClose}
    >
      <ul className="rows">
        {data?.noticeObjections
          .filter(({ decision }) => decision === null)
          .map(({ id, reason }) => (
            <li key={id}>{reason}</li>
          ))}
      </ul>
    </DecideDialog>
  );
}
