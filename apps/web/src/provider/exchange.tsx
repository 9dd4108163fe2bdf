import { DeskPage } from '../desk/desk-page';
import { BoardFilters, useBoardFilter } from '../exchange/board-filters';
import { NeedList, SupplyList } from '../exchange/board-lists';
import { Pairs } from '../exchange/pairs';
import { useBoardTold } from '../exchange/use-board-told';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { SelectField } from '../parts/field';
import { OfferSupply } from './offer-supply';
import { places } from './places';
import { useSupplier, type Supplier } from './use-supplier';

/** The supply–demand board 供需对接 for an organisation: pairs to confirm, what it offers, and what communities need. */
export function Exchange() {
  const { t } = useWords();
  const { answer, all, mine, choose } = useSupplier();
  return (
    <DeskPage title={t('exchange.title')} places={places} deeds={mine && <OfferSupply key={mine.id} supplier={mine} />}>
      <p className="note">{t('exchange.rule')}</p>
      <Answered of={answer}>
        {() => (
          <>
            {all.length > 1 && mine && (
              <div className="desk-filters">
                <SelectField
                  label={t('exchange.organisation')}
                  value={mine.id}
                  onChange={({ target }) => choose(target.value)}
                >
                  {all.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </SelectField>
              </div>
            )}
            {mine === undefined ? (
              <Empty>{t('exchange.noOrganisation')}</Empty>
            ) : (
              <Mine key={mine.id} supplier={mine} />
            )}
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Mine({ supplier: { id: organisationId } }: { supplier: Supplier }) {
  const { t } = useWords();
  const told = useBoardTold({ organisationId });
  const [filter, setFilter] = useBoardFilter();
  return (
    <>
      <Pairs
        title={t('exchange.waiting')}
        none={t('exchange.noneWaiting')}
        of={{ waiting: true }}
        side="SUPPLY"
        told={told}
      />
      <BoardFilters filter={filter} onChange={setFilter} />
      <SupplyList organisationId={organisationId} filter={filter} told={told} to="/provider/exchange" />
      <NeedList filter={filter} told={told} />
    </>
  );
}
