import { Link } from 'react-router';
import { useLiveQuery } from '../api/use-live-query';
import { BoardListingDocument } from '../generated/exchange';
import type { SupplyBoardSide } from '../generated/types';
import { useWords } from '../i18n/use-words';

/** The listing 服务项目 that followed from a pair both sides agreed on: its provider goes on with it, the community sees it. */
export function Follows({ listingId, side }: { listingId: string | null; side: SupplyBoardSide }) {
  const { t } = useWords();
  const { data } = useLiveQuery({
    query: BoardListingDocument,
    variables: { id: listingId ?? '' },
    pause: listingId === null,
  });
  if (listingId === null) return <p className="soft">{t('exchange.noneFollows')}</p>;
  if (!data) return null;
  const { title, state } = data.listing;
  return (
    <p>
      {t('exchange.follows')}{' '}
      <Link to={side === 'SUPPLY' ? `/provider/listings/${listingId}` : `/services/${listingId}`}>{title}</Link>{' '}
      <span className="tag">{t(`exchange.stages.${state}`)}</span>
    </p>
  );
}
