import { Link, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { Deed } from '../desk/deed';
import { DeskPage } from '../desk/desk-page';
import { Table } from '../desk/table';
import {
  ManagedListingDocument,
  PublishListingDocument,
  RetireListingDocument,
  SubmitListingDocument,
} from '../generated/offering';
import type { ManagedListingQuery } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { sayFen } from '../say/amount';
import { ListingStateTag } from './listing-state';
import { places } from './places';
import { Slots } from './slots';

type Listing = ManagedListingQuery['listing'];

/** One listing: its price table, its terms, its slots, and the way from a draft to what people order. */
export function ListingPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const answer = useLiveQuery({ query: ManagedListingDocument, variables: { id } });
  return (
    <DeskPage title={answer.data?.listing.title ?? t('provider.listings')} places={places}>
      <Answered of={answer}>
        {({ listing }) => (
          <>
            <Steps listing={listing} again={answer.again} />
            <div className="desk-columns">
              <Prices listing={listing} />
              <Terms listing={listing} />
            </div>
            <Slots listingId={listing.id} open={listing.state !== 'RETIRED'} />
          </>
        )}
      </Answered>
    </DeskPage>
  );
}

function Steps({ listing, again }: { listing: Listing; again: () => void }) {
  const { t } = useWords();
  const { id: listingId, state, inside, terms } = listing;
  const agreed = terms.fundId === null || (inside?.agreedFundIds.includes(terms.fundId) ?? false);
  const input = () => ({ input: { listingId } });
  return (
    <section className="card next-steps">
      <div className="card-head">
        <ListingStateTag state={state} />
        <span className="soft small">{t('listing.version', { version: terms.version })}</span>
      </div>
      {inside?.reason && (
        <p className="note" data-tone="grave">
          {inside.reason}
        </p>
      )}
      <p>{t(`listing.then.${state}`)}</p>
      {state === 'IN_REVIEW' && !agreed && <p className="soft">{t('listing.fundToAgree')}</p>}
      <div className="step-deeds">
        {state === 'DRAFT' && (
          <Deed word={t('listing.submit')} document={SubmitListingDocument} input={input} onDone={again} />
        )}
        {state === 'IN_REVIEW' && (
          <Deed word={t('listing.publish')} document={PublishListingDocument} input={input} onDone={again} />
        )}
        {state !== 'RETIRED' && state !== 'IN_REVIEW' && (
          <Link className="button" data-kind="plain" to={`/provider/listings/${listingId}/edit`}>
            {t('listing.edit')}
          </Link>
        )}
        {(state === 'PUBLISHED' || state === 'SUSPENDED') && (
          <Deed
            word={t('listing.retire')}
            kind="grave"
            says={t('listing.retireSays')}
            document={RetireListingDocument}
            input={input}
            onDone={again}
          />
        )}
      </div>
    </section>
  );
}

function Prices({ listing: { terms } }: { listing: Listing }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t('listing.prices')}</h2>
      <Table
        caption={t('listing.prices')}
        columns={[
          { name: t('listing.group'), of: ({ group }) => t(`listing.groups.${group}`) },
          {
            name: t('listing.fee'),
            of: ({ fee }) => (fee === 0 ? t('serving.free') : sayFen(fee)),
            numbers: true,
          },
          { name: t('listing.subsidy'), of: ({ fee }) => sayFen(terms.unitCost - fee), numbers: true },
        ]}
        rows={terms.prices}
        keyOf={({ group }) => group}
      />
      <p className="soft small">{t('listing.othersFree', { cost: sayFen(terms.unitCost) })}</p>
    </section>
  );
}

function Terms({ listing: { field, place, terms } }: { listing: Listing }) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t('listing.terms')}</h2>
      <dl className="facts">
        <dt>{t('listing.field')}</dt>
        <dd>{t(`listing.fields.${field}`)}</dd>
        <dt>{t('listing.place')}</dt>
        <dd>{t(`listing.places.${place}`)}</dd>
        <dt>{t('listing.address')}</dt>
        <dd>{terms.address}</dd>
        <dt>{t('listing.description')}</dt>
        <dd>{terms.description}</dd>
        <dt>{t('listing.cost')}</dt>
        <dd>{sayFen(terms.unitCost)}</dd>
      </dl>
    </section>
  );
}
