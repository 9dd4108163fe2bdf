import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { Facts } from '../desk/facts';
import { EntryStateTag } from '../exchange/board-tags';
import { KeepDeeds } from '../exchange/keep-deeds';
import { Pairs } from '../exchange/pairs';
import { useSayDays } from '../exchange/say-days';
import { useAgain, useBoardTold } from '../exchange/use-board-told';
import { BoardNeedPageDocument, CloseNeedDocument, RenewNeedDocument } from '../generated/exchange';
import type { BoardNeedFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

/** One need 需求: what it says, and the pairs that were proposed for it, live. */
export function ExchangePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const regionId = useWorkplace()?.id;
  const told = useBoardTold(regionId === undefined ? undefined : { regionId });
  const answer = useLiveQuery({ query: BoardNeedPageDocument, variables: { id } });
  useAgain(told, answer.again);
  const need = answer.data?.need;
  const input = () => ({ input: { needId: id } });
  return (
    <StationPage
      title={need?.title ?? t('exchange.title')}
      deeds={
        need?.state === 'OPEN' && (
          <KeepDeeds renew={RenewNeedDocument} close={CloseNeedDocument} input={input} again={answer.again} />
        )
      }
    >
      <Link to="/station/exchange">{t('exchange.title')}</Link>
      <Answered of={answer}>
        {(data) => (
          <>
            <About need={data.need} />
            <Pairs
              title={t('exchange.pairs')}
              none={t('exchange.noPairs')}
              of={{ needId: id }}
              side="NEED"
              told={told}
            />
          </>
        )}
      </Answered>
    </StationPage>
  );
}

function About({ need }: { need: BoardNeedFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const days = useSayDays();
  const { state, region, field, details, place, address, people, placed, licence, budget, dueAt } = need;
  return (
    <section className="card">
      <p>{details}</p>
      <Facts
        of={[
          [t('exchange.state'), <EntryStateTag key="state" state={state} />],
          [t('exchange.region'), region],
          [t('exchange.field'), t(`exchange.fields.${field}`)],
          [t('exchange.place'), t(`exchange.places.${place}`)],
          [t('exchange.address'), address],
          [t('exchange.placed'), t('exchange.of', { placed, people })],
          [t('exchange.dates'), days(need)],
          [t('exchange.budget'), budget === 0 ? t('exchange.free') : sayFen(budget)],
          [t('exchange.licence'), licence && t(`exchange.papers.${licence}`)],
          [t('exchange.until'), state === 'OPEN' ? sayMoment(Date.parse(dueAt), now, lang) : null],
        ]}
      />
    </section>
  );
}
