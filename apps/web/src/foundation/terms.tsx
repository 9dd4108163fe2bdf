import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { AgreeToTermsDocument, TermsOfFundDocument } from '../generated/terms';
import type { TermsToBearFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { useFundChoice } from './fund-choice';
import { places } from './places';
import { useFundNames } from './use-charity';

/** Terms of services 服务条款 that name a fund of mine: nothing is borne before it agrees. */
export function Terms() {
  const { t } = useWords();
  const { fundId, choice } = useFundChoice();
  return (
    <DeskPage title={t('foundation.terms')} places={places}>
      <p className="soft">{t('bearing.rule')}</p>
      <div className="desk-filters">{choice}</div>
      {fundId !== undefined && <List fundId={fundId} />}
    </DeskPage>
  );
}

function List({ fundId }: { fundId: string }) {
  const { t } = useWords();
  const pages = usePages(TermsOfFundDocument, { fundId }, ({ termsToBear }) => termsToBear);
  const columns = useColumns(fundId, pages.again);
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('foundation.terms')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('bearing.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

function useColumns(fundId: string, again: () => void): Column<TermsToBearFragment>[] {
  const { t } = useWords();
  const nameOf = useFundNames();
  return [
    {
      name: t('bearing.service'),
      of: ({ title, terms }) => (
        <>
          {title}
          <p className="soft small">{terms.description}</p>
        </>
      ),
    },
    { name: t('bearing.provider'), of: ({ provider }) => provider.name },
    { name: t('bearing.purpose'), of: ({ terms }) => nameOf(purposeOf(terms, fundId)) },
    { name: t('bearing.cost'), of: ({ terms }) => sayFen(terms.unitCost), numbers: true },
    {
      name: t('bearing.rest'),
      of: ({ terms }) => (terms.fundId === fundId ? sayFen(terms.unitCost - feeOf(terms)) : ''),
      numbers: true,
    },
    {
      name: t('bearing.points'),
      of: ({ terms: { pointsFundId, pointsPlaces, pointsPrice } }) =>
        pointsFundId === fundId ? t('bearing.pointsSays', { places: pointsPlaces, price: pointsPrice ?? 0 }) : '',
    },
    {
      name: t('step.title'),
      of: ({ id: listingId, termsId }) => (
        <Deed
          word={t('bearing.agree')}
          says={t('bearing.agreeSays')}
          document={AgreeToTermsDocument}
          input={() => ({ input: { listingId, termsId, fundId } })}
          onDone={again}
        />
      ),
    },
  ];
}

type Said = TermsToBearFragment['terms'];

/** What a resident pays, in fen; nothing where the table has no line for residents. */
const feeOf = ({ prices }: Said): number => prices.find(({ group }) => group === 'RESIDENT')?.fee ?? 0;

/** Out of which purpose the fund bears it. */
const purposeOf = ({ fundId, purposeId, pointsPurposeId }: Said, mine: string): string =>
  (fundId === mine ? purposeId : pointsPurposeId) ?? '';
