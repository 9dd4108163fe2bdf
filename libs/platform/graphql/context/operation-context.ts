import type { Type } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { Actor } from './actor.js';

/** Language of messages: Chinese unless the client asks for English. */
export type Locale = 'zh' | 'en';

/** What every resolver of one operation shares; made anew for each operation and for each event of a subscription. */
export interface OperationContext {
  /** Names this operation in answers and logs. */
  readonly requestId: string;
  readonly locale: Locale;
  /** Network address of the client, for throttling; never logged with a person. */
  readonly address: string;
  readonly transport: 'http' | 'socket';
  readonly actor: Actor | undefined;
  /** When the request had come in whole, by the clock of the service. What has to be in time is measured by it. */
  readonly receivedAt: Date;
  readonly loaders: OperationLoaders;
}

/** The loaders of one operation: each collects the keys asked for in one turn and reads them at once. */
export interface OperationLoaders {
  get<Key, Value>(loader: Type<BatchLoader<Key, Value>>): DataLoader<Key, Value | undefined>;
}

/** Reads many values with one query. Implemented by an `@Injectable()` class that is a provider of its lib's module. */
export interface BatchLoader<Key, Value> {
  /** The values found, by key; a key that is missing from the map loads as `undefined`. */
  load(keys: readonly Key[], operation: OperationContext): Promise<ReadonlyMap<Key, Value>>;
}

/** The language an `Accept-Language` value asks for first: English if it says so, else Chinese. */
export function localeOf(acceptLanguage: unknown): Locale {
  return typeof acceptLanguage === 'string' && /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'zh';
}
