import { generalErrors } from '#kernel';
import type { Actor } from '../context/actor.js';
import type { AccessMark } from './access.decorators.js';

/** Lets the actor pass or throws UNAUTHENTICATED or FORBIDDEN. A root field without a mark is refused to everyone. */
export function checkAccess(mark: AccessMark | undefined, actor: Actor | undefined): void {
  if (mark?.kind === 'public') return;
  if (!actor) throw generalErrors.UNAUTHENTICATED();
  if (mark?.kind === 'signed-in') return;
  if (!mark || !actor.permissions.has(mark.permission)) throw generalErrors.FORBIDDEN();
}
