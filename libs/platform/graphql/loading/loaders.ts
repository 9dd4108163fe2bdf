import type { Type } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { BatchLoader, OperationContext, OperationLoaders } from '../context/operation-context.js';

/** Finds the one instance of an injectable class. */
export type InstanceFinder = <Instance>(type: Type<Instance>) => Instance;

/** Fresh loaders for the operation that `operation` returns once it is made. */
export function createLoaders(find: InstanceFinder, operation: () => OperationContext): OperationLoaders {
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
