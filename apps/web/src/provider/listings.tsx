import { Link } from 'react-router';
import { Table, type Column } from '../desk/table';
import { usePages } from '../desk/use-pages';
import { ManagedListingsDocument } from '../generated/offering';
import type { ListingLineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Answered } from '../parts/feedback';
import { ListingStateTag } from './listing-state';
import { ProviderPage } from './provider-page';

/** What my organisation offers 服务项目, in every state. */
export function Listings() {
  const { t } = useWords();
  return (
    <ProviderPage
      title={t('provider.listings')}
      deeds={({ state, id }) =>
        state === 'APPROVED' && (
          <Link className="button" to={`/provider/listings/new?provider=${id}`}>
            {t('listing.create')}
          </Link>
        )
      }
    >
      {({ id }) => <List providerId={id} />}
    </ProviderPage>
  );
}

function List({ providerId }: { providerId: string }) {
  const { t } = useWords();
  const pages = usePages(ManagedListingsDocument, { providerId }, (data) => data.managedListings);
  const columns: Column<ListingLineFragment>[] = [
    { name: t('listing.title'), of: ({ id, title }) => <Link to={`/provider/listings/${id}`}>{title}</Link> },
    { name: t('listing.field'), of: ({ field }) => t(`listing.fields.${field}`) },
    { name: t('listing.place'), of: ({ place }) => t(`listing.places.${place}`) },
    {
      name: t('listing.rating'),
      of: ({ ratingCount, ratingMean }) =>
        ratingCount === 0 ? '' : `★ ${Math.trunc(ratingMean / 100)}.${String(ratingMean % 100).padStart(2, '0')}`,
      numbers: true,
    },
    { name: t('listing.standing'), of: ({ state }) => <ListingStateTag state={state} /> },
  ];
  return (
    <Answered of={pages}>
      {(rows) => (
        <Table
          caption={t('provider.listings')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          none={t('listing.none')}
          more={pages.more}
        />
      )}
    </Answered>
  );
}
