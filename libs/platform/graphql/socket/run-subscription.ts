import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { DomainError, generalErrors } from '#kernel';
import type { OperationContext } from '../context/operation-context.js';
import { toDomainError } from '../errors/to-domain-error.js';
import { mapIterator } from '../subscriptions/map-iterator.js';

/** Codes after which an event may not count as delivered: the client comes back with its last cursor. */
const TRY_AGAIN = new Set(['INTERNAL', 'UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** Makes the context of one event; throws if the actor may no longer listen. */
export type EventContext = () => Promise<OperationContext>;

/**
 * Runs a subscription: the source is opened once with the context of the subscribe message, and each event is
 * executed with a context of its own. An event that could not be answered for a fault ends the subscription with an
 * error, so that it is not lost.
 */
export async function runSubscription(
  args: ExecutionArgs,
  eventContext: EventContext,
): Promise<AsyncIterableIterator<ExecutionResult>> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return refusedSource(source);
  const events = source[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>;
  return mapIterator(events, async (rootValue) => answer({ ...args, rootValue, contextValue: await eventContext() }));
}

/** A source that could not be opened ends the subscription with an `error` message, as one that breaks later does. */
function refusedSource({ errors }: ExecutionResult): AsyncIterableIterator<ExecutionResult> {
  const nothing = async (): Promise<IteratorResult<ExecutionResult>> => ({ done: true, value: undefined });
  return {
    next: () => Promise.reject(errors?.[0] ?? generalErrors.INTERNAL()),
    return: nothing,
    throw: nothing,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function answer(args: ExecutionArgs): Promise<ExecutionResult> {
  const result = await execute(args);
  const faults = result.errors?.map(asRefusal).filter(({ code }) => TRY_AGAIN.has(code)) ?? [];
  const isLost = Object.values(result.data ?? { nothing: null }).every((value) => value === null);
  if (isLost && faults.length > 0) throw result.errors?.[0] ?? generalErrors.INTERNAL();
  return result;
}

function asRefusal(error: unknown): DomainError {
  return toDomainError(error) ?? generalErrors.INTERNAL();
}
