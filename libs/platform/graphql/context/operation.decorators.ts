import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import type { Actor } from './actor.js';
import type { OperationContext, OperationLoaders } from './operation-context.js';

/** The context of the operation that a resolver runs in. */
export function operationOf(host: ExecutionContext): OperationContext {
  return GqlExecutionContext.create(host).getContext<OperationContext>();
}

/** Parameter decorator: request id, locale and address of this operation. */
export const CurrentOperation = createParamDecorator((_: unknown, host: ExecutionContext): OperationContext =>
  operationOf(host),
);

/** The signed-in person of this operation. Throws UNAUTHENTICATED if there is none. */
export const CurrentActor = createParamDecorator((_: unknown, host: ExecutionContext): Actor => {
  const { actor } = operationOf(host);
  if (!actor) throw generalErrors.UNAUTHENTICATED();
  return actor;
});

/** The signed-in person of this operation, or `undefined` in a public field called by nobody in particular. */
export const OptionalActor = createParamDecorator(
  (_: unknown, host: ExecutionContext): Actor | undefined => operationOf(host).actor,
);

/** When the request reached the server, by the clock of the service: before it waited for anything. */
export const ReceivedAt = createParamDecorator(
  (_: unknown, host: ExecutionContext): Date => operationOf(host).receivedAt,
);

/** The loaders of an operation, as the type of a parameter. */
export type Loaders = OperationLoaders;

/** Parameter decorator: the loaders of this operation. */
export const Loaders = createParamDecorator((_: unknown, host: ExecutionContext): Loaders => operationOf(host).loaders);
