import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useNow } from '../clock/use-now';
import { DeskPage } from '../desk/desk-page';
import { Facts } from '../desk/facts';
import { EntryStateTag } from '../exchange/board-tags';
import { KeepDeeds } from '../exchange/keep-deeds';
import { Pairs } from '../exchange/pairs';
import { useSayDays } from '../exchange/say-days';
import { useAgain, useBoardTold } from '../exchange/use-board-told';
import { BoardSupplyPageDocument, CloseSupplyDocument, RenewSupplyDocument } from '../generated/exchange';
import type { BoardSupplyFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { sayMoment } from '../say/time';
import { places } from './places';

/** One offer 供给 of my organisation: what it says, and the pairs that were proposed for it, live. */
export function ExchangePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: BoardSupplyPageDocument, variables: { id } });
  const supply = answer.data?.supply;
  const told = useBoardTold(supply && { organisationId: supply.organisationId });
  useAgain(told, answer.again);
  const input = () => ({ input: { supplyId: id } });
  return (
    <DeskPage
      title={supply?.title ?? t('exchange.title')}
      places={places}
      deeds={
        supply?.state === 'OPEN' && (
          <KeepDeeds renew={RenewSupplyDocument} close={CloseSupplyDocument} input={input} again={answer.again} />
        )
      }
    >
      <Link to="/provider/exchange">{t('exchange.title')}</Link>
      <Answered of={answer}>
        {(data) => (
          <>
            <About supply={data.supply} />
            <Pairs
              title={t('exchange.pairs')}
              none={t('exchange.noPairs')}
              of={{ supplyId: id }}
              side="SUPPLY"
              told={told}
            />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function About({ supply }: { supply: BoardSupplyFragment }) {
  const { t, lang } = useWords();
  const now = useNow(60_000);
  const days = useSayDays();
  const { state, organisation, field, details, people, placed, licences, price, dueAt } = supply;
  return (
    <section className="card">
      <p>{details}</p>
      <Facts
        of={[
          [t('exchange.state'), <EntryStateTag key="state" state={state} />],
          [t('exchange.organisation'), organisation],
          [t('exchange.field'), t(`exchange.fields.${field}`)],
          [t('exchange.placed'), t('exchange.of', { placed, people })],
          [t('exchange.dates'), days(supply)],
          [t('exchange.price'), price === 0 ? t('exchange.free') : sayFen(price)],
          [
            t('exchange.licences'),
            licences.map((one) => t(`exchange.papers.${one}`)).join(lang === 'zh' ? '、' : ', '),
          ],
          [t('exchange.until'), state === 'OPEN' ? sayMoment(Date.parse(dueAt), now, lang) : null],
        ]}
      />
    </section>
  );
}
