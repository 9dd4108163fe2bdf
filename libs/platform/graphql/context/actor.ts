import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { operationOf } from './operation-context.js';

/** Who is asking, with what he may do and where. Made by the `ActorResolver` that identity binds. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  /** Every permission that the actor holds in at least one scope. */
  readonly permissions: ReadonlySet<string>;
  /** Path prefixes of the regions in which the actor holds the permission; `'/'` stands for every region. */
  regionPaths(permission: string): string[];
  /** Organisations in which the actor holds the permission. */
  organisationIds(permission: string): string[];
}

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
