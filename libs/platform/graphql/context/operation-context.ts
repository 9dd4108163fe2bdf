import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from './actor.js';
import type { Loaders } from '../loading/loaders.js';

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
  readonly loaders: Loaders;
}

/** The context of the operation that a resolver runs in. */
export function operationOf(host: ExecutionContext): OperationContext {
  return GqlExecutionContext.create(host).getContext<OperationContext>();
}

/** Parameter decorator: request id, locale and address of this operation. */
export const CurrentOperation = createParamDecorator(
  (_: unknown, host: ExecutionContext): OperationContext => operationOf(host),
);

/** The language an `Accept-Language` value asks for first: English if it says so, else Chinese. */
export function localeOf(acceptLanguage: unknown): Locale {
  return typeof acceptLanguage === 'string' && /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'zh';
}
