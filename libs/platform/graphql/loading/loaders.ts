import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import DataLoader from 'dataloader';
import { operationOf, type OperationContext } from '../context/operation-context.js';

/** Reads many values with one query. Implemented by an `@Injectable()` class that is a provider of its lib's module. */
export interface BatchLoader<Key, Value> {
  /** The values found, by key; a key that is missing from the map loads as `undefined`. */
  load(keys: readonly Key[], operation: OperationContext): Promise<ReadonlyMap<Key, Value>>;
}

/** The loaders of one operation: each collects the keys asked for in one turn and reads them at once. */
export interface Loaders {
  get<Key, Value>(loader: Type<BatchLoader<Key, Value>>): DataLoader<Key, Value | undefined>;
}

/** Finds the one instance of an injectable class. */
export type InstanceFinder = <Instance>(type: Type<Instance>) => Instance;

/** Parameter decorator: the loaders of this operation. */
export const Loaders = createParamDecorator((_: unknown, host: ExecutionContext): Loaders => operationOf(host).loaders);

/** Fresh loaders for the operation that `operation` returns once it is made. */
export function createLoaders(find: InstanceFinder, operation: () => OperationContext): Loaders {
  const made = new Map<Type, DataLoader<unknown, unknown>>();
  return {
    get<Key, Value>(type: Type<BatchLoader<Key, Value>>): DataLoader<Key, Value | undefined> {
      const known = made.get(type) as DataLoader<Key, Value | undefined> | undefined;
      if (known) return known;
      const loader = new DataLoader<Key, Value | undefined>(async (keys) => {
        const found = await find(type).load(keys, operation());
        return keys.map((key) => found.get(key));
      });
      made.set(type, loader as DataLoader<unknown, unknown>);
      return loader;
    },
  };
}
