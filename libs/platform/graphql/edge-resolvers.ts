import { ErrorCatalogueResolver } from './errors/error-catalogue.resolver.js';
import { FeedCursorResolver } from './subscriptions/feed-cursor.resolver.js';

/** The few fields of the schema that belong to no capability. */
export const edgeResolvers = [ErrorCatalogueResolver, FeedCursorResolver] as const;
