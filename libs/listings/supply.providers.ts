import type { Provider } from '@nestjs/common';
import { CloseStale } from './app/close-stale.js';
import { ConfirmSupplyMatch } from './app/confirm-supply-match.js';
import { DeclineSupplyMatch } from './app/decline-supply-match.js';
import { DraftFromMatch } from './app/draft-from-match.js';
import { KeepBoardEntry } from './app/keep-board-entry.js';
import { MatchDesk } from './app/match-desk.js';
import { NeedPlaces } from './app/need-places.js';
import { OfferSupply } from './app/offer-supply.js';
import { ProposeMatches } from './app/propose-matches.js';
import { PublishNeed } from './app/publish-need.js';
import { ReadSupplyBoard } from './app/read-supply-board.js';
import { SupplyAccess } from './app/supply-access.js';
import { SupplyBoard } from './app/supply-board.js';
import { SupplyMatches } from './app/supply-matches.js';
import { SupplyQueries } from './app/supply-queries.js';
import { SupplySubscriber } from './app/supply.subscriber.js';
import { NeedRepository } from './data/need.repository.js';
import { SupplyMatchRepository } from './data/supply-match.repository.js';
import { SupplyRepository } from './data/supply.repository.js';
import {
  NeedLoader,
  NeedRegionLoader,
  SupplierLoader,
  SupplyAreasLoader,
  SupplyLoader,
} from './graphql/supply.loaders.js';
import { NeedResolver } from './graphql/need.resolver.js';
import { SupplyMatchResolver } from './graphql/supply-match.resolver.js';
import { SupplyResolver } from './graphql/supply.resolver.js';

const entries = [PublishNeed, OfferSupply, KeepBoardEntry, NeedPlaces, SupplyBoard, SupplyAccess];
const matches = [ProposeMatches, ConfirmSupplyMatch, DeclineSupplyMatch, DraftFromMatch, MatchDesk, SupplyMatches];
const reading = [SupplyQueries, ReadSupplyBoard];
const later = [CloseStale, SupplySubscriber];
const data = [NeedRepository, SupplyRepository, SupplyMatchRepository];
const resolvers = [NeedResolver, SupplyResolver, SupplyMatchResolver];
const loaders = [NeedLoader, NeedRegionLoader, SupplyLoader, SupplierLoader, SupplyAreasLoader];

/** What is provided for the supply–demand board (供需对接). */
export const supplyProviders: Provider[] = [
  ...entries,
  ...matches,
  ...reading,
  ...later,
  ...data,
  ...resolvers,
  ...loaders,
];
