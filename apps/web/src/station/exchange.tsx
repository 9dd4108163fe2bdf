import { BoardFilters, useBoardFilter } from '../exchange/board-filters';
import { NeedList, SupplyList } from '../exchange/board-lists';
import { Pairs } from '../exchange/pairs';
import { useBoardTold } from '../exchange/use-board-told';
import { useWords } from '../i18n/use-words';
import { PublishNeed } from './publish-need';
import { StationPage } from './station-page';
import { useWorkplace } from './use-workplace';

/** The supply–demand board 供需对接 of where I work: pairs to confirm, what is needed here, and what is offered to us. */
export function Exchange() {
  const { t } = useWords();
  const regionId = useWorkplace()?.id;
  const told = useBoardTold(regionId === undefined ? undefined : { regionId });
  const [filter, setFilter] = useBoardFilter();
  return (
    <StationPage title={t('exchange.title')} deeds={<PublishNeed />}>
      <p className="note">{t('exchange.rule')}</p>
      <Pairs title={t('exchange.waiting')} none={t('exchange.noneWaiting')} of={waiting} side="NEED" told={told} />
      <BoardFilters filter={filter} onChange={setFilter} />
      {regionId !== undefined && (
        <>
          <NeedList regionId={regionId} filter={filter} told={told} to="/station/exchange" />
          <SupplyList regionId={regionId} filter={filter} told={told} />
        </>
      )}
    </StationPage>
  );
}

const waiting = { waiting: true } as const;
