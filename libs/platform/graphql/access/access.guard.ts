import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { operationOf } from '../context/operation.decorators.js';
import { checkAccess } from './check-access.js';
import { ACCESS_MARK, type AccessMark } from './access.decorators.js';

/**
 * Guards every root field and every HTTP route by its mark. Synchronous: it looks only at what is known of the actor,
 * so that fields are still loaded in batches.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const actor = host.getType<string>() === 'graphql' ? operationOf(host).actor : undefined;
    checkAccess(markOf(host.getHandler(), host.getClass()), actor);
    return true;
  }
}

/** The mark of a method, or else of its class. */
export function markOf(method: object, type: object): AccessMark | undefined {
  const mark: unknown = Reflect.getMetadata(ACCESS_MARK, method) ?? Reflect.getMetadata(ACCESS_MARK, type);
  return mark as AccessMark | undefined;
}
