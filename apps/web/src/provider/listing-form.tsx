import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { useDeed } from '../desk/deed';
import { DeedFields, type DeedValues } from '../desk/deed-fields';
import {
  CreateListingDocument,
  EditListingDocument,
  ListingPlacesDocument,
  ManagedListingDocument,
} from '../generated/offering';
import { ProviderChoicesDocument } from '../generated/provider';
import type { ManagedListingQuery, ProviderLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Loading, RefusalNote } from '../parts/feedback';
import { typedYuan } from '../say/read-amount';
import { fieldsOf, priceFields, termsOf, valuesFrom, type Choices } from './listing-terms';
import { ProviderPage } from './provider-page';

type Listing = ManagedListingQuery['listing'];

/** Draws a listing up, or writes new terms of one: what, where, its cost, and its price table. */
export function ListingForm() {
  const { t } = useWords();
  const { id } = useParams();
  const before = useLiveQuery({ query: ManagedListingDocument, variables: { id: id ?? '' }, pause: id === undefined });
  const places = useLiveQuery({ query: ListingPlacesDocument, variables: {} });
  const funds = useLiveQuery({ query: ProviderChoicesDocument });
  const choices = places.data &&
    funds.data && { regions: places.data.regions.nodes, funds: funds.data.communityFunds.nodes };
  const listing = before.data?.listing;
  return (
    <ProviderPage title={t(id === undefined ? 'listing.create' : 'listing.edit')}>
      {(provider) =>
        choices && (id === undefined || listing) ? (
          <Form provider={provider} listing={listing} choices={choices} />
        ) : (
          <Loading />
        )
      }
    </ProviderPage>
  );
}

interface Props {
  readonly provider: ProviderLineFragment;
  readonly listing?: Listing;
  readonly choices: Choices;
}

function Form({ provider, listing, choices }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [values, setValues] = useState<DeedValues>(() => valuesFrom(listing, provider, choices, typedYuan));
  const create = useDeed(CreateListingDocument);
  const edit = useDeed(EditListingDocument);
  const busy = create.busy || edit.busy;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const terms = termsOf(values, choices, listing);
    const id = listing
      ? (await edit.run((idempotencyKey) => ({ input: { listingId: listing.id, terms, idempotencyKey } })))?.editListing
          .id
      : (await create.run((idempotencyKey) => ({ input: { providerId: provider.id, terms, idempotencyKey } })))
          ?.createListing.id;
    if (id !== undefined) await navigate(`/provider/listings/${id}`);
  };
  return (
    <form className="form card" onSubmit={(event) => void send(event)}>
      <div className="form-grid">
        <DeedFields fields={fieldsOf(t, choices, values)} values={values} onChange={setValues} />
      </div>
      <h2>{t('listing.prices')}</h2>
      <p className="soft small">{t('listing.pricesHint')}</p>
      <div className="form-grid">
        <DeedFields fields={priceFields(t)} values={values} onChange={setValues} />
      </div>
      <RefusalNote refusal={create.refusal ?? edit.refusal} />
      <Button type="submit" busy={busy}>
        {t('listing.keep')}
      </Button>
    </form>
  );
}
