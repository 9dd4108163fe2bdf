import { useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { VentureNoticeDocument } from '../generated/notice';
import type { VentureNoticeQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { Page } from '../parts/page';
import { sayFen } from '../say/amount';
import { businessDate, sayDate } from '../say/time';
import { NoticeSheet } from './notice-sheet';

type Notice = VentureNoticeQuery['ventureNotice'];
type Item = Notice['items'][number];

/** The notice of a round of venture philanthropy 公益创投公示: projects, amounts, experts, until when one may object. */
export function VentureNotice() {
  const { t, lang } = useWords();
  const { roundId = '' } = useParams();
  const answer = useLiveQuery({ query: VentureNoticeDocument, variables: { roundId } });
  if (!answer.data)
    return (
      <Page title={t('notice.title')} back="/notices">
        <Answered of={answer}>{() => null}</Answered>
      </Page>
    );
  const { ventureRound: round, ventureNotice: notice } = answer.data;
  const day = (date: string): string => sayDate(date, lang);
  return (
    <NoticeSheet
      title={t('notice.ventureTitle', { round: round.title })}
      host={round.host}
      signedOn={day(businessDate(Date.parse(notice.publishedAt)))}
    >
      <p>{t('notice.ventureText', { from: day(notice.firstDay), to: day(notice.lastDay) })}</p>
      <Items name={t('notice.awards')} items={notice.items.filter(({ kind }) => kind === 'AWARD')} />
      <Items name={t('notice.reserves')} items={notice.items.filter(({ kind }) => kind === 'RESERVE')} />
      <Items name={t('notice.refused')} items={notice.items.filter(({ kind }) => kind === 'REFUSED')} />
      {notice.experts.length > 0 && (
        <section className="section">
          <h3>{t('notice.experts')}</h3>
          <p>{notice.experts.join('、')}</p>
        </section>
      )}
      <Objections of={notice} />
      <p>{t('notice.objectHow')}</p>
      <p className="notice-bundle">
        <a href={`/venture-rounds/${round.id}/bundle.json`} download>
          {t('notice.bundle')}
        </a>{' '}
        <span className="soft small">{t('notice.bundleHint')}</span>
      </p>
    </NoticeSheet>
  );
}

function Items({ name, items }: { name: string; items: readonly Item[] }) {
  const { t, lang } = useWords();
  if (items.length === 0) return null;
  const granted = items.some(({ amount }) => amount > 0);
  return (
    <section className="section">
      <h3>{name}</h3>
      <div className="table-box" tabIndex={0} role="region" aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col" data-numbers>
                {t('notice.rank')}
              </th>
              <th scope="col">{t('notice.project')}</th>
              <th scope="col">{t('notice.organisation')}</th>
              {granted && (
                <th scope="col" data-numbers>
                  {t('notice.amount')}
                </th>
              )}
              <th scope="col">{t('notice.remark')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.applicationId}>
                <td data-numbers>{item.rankNumber}</td>
                <td>{item.title}</td>
                <td>{item.organisation}</td>
                {granted && <td data-numbers>{sayFen(item.amount)}</td>}
                <td>
                  {item.reason && t(`notice.reason.${item.reason}`)}
                  {item.limitedBy && item.limitedBy !== 'ASKED' && t(`notice.limit.${item.limitedBy}`)}
                  {item.frozen && ` ${t('notice.frozen')}`}
                  {item.kind === 'AWARD' && item.confirmedAt && ` ${t('notice.confirmed')}`}
                  {!item.confirmedAt &&
                    item.kind !== 'REFUSED' &&
                    ` ${t('notice.until', { day: sayDate(item.lastDay, lang) })}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Objections({ of: { objections, items } }: { of: Notice }) {
  const { t, lang } = useWords();
  if (objections.length === 0) return null;
  const titles = new Map(items.map(({ applicationId, title }) => [applicationId, title]));
  return (
    <section className="section">
      <h3>{t('notice.objections')}</h3>
      <ul className="rows">
        {objections.map(({ applicationId, state, answer, filedAt }) => (
          <li key={`${applicationId}${filedAt}`}>
            <span>
              {titles.get(applicationId)} · {sayDate(businessDate(Date.parse(filedAt)), lang)}
              {answer && (
                <>
                  <br />
                  <span className="soft">{answer}</span>
                </>
              )}
            </span>
            <strong>{t(`notice.objection.${state}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
