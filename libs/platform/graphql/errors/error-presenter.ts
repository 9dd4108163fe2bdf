import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, errorMessage, generalErrors, newId, type ErrorCatalogue, type ErrorParams } from '#kernel';
import type { OperationContext } from '../context/operation-context.js';
import type { Logger } from '../../log/logger.js';
import { chineseReason } from './chinese-reasons.js';
import { rootCause, toDomainError } from './to-domain-error.js';

/** In whose name an answer is given. */
export type ErrorAddressee = Pick<OperationContext, 'requestId' | 'locale'>;

/** Turns whatever was thrown into what a caller may read: a code, a message in his language, and the request id. */
export class ErrorPresenter {
  constructor(
    readonly catalogue: ErrorCatalogue,
    readonly logger: Logger,
  ) {}

  /** The answer to an error on either transport. A fault is logged under its request id and answered as INTERNAL. */
  present(error: unknown, addressee: ErrorAddressee = nobody()): GraphQLFormattedError {
    const refusal = toDomainError(error) ?? this.fault(error, addressee);
    const { locations, path } = error instanceof GraphQLError ? error : { locations: undefined, path: undefined };
    return {
      message: this.message(refusal, addressee),
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: refusal.code, params: refusal.params, requestId: addressee.requestId },
    };
  }

  /** The message of a refusal in the addressee's language. */
  message(refusal: DomainError, addressee: ErrorAddressee): string {
    const text = this.catalogue[refusal.code];
    return text ? errorMessage(text, addressee.locale, shownParams(refusal.params, addressee)) : refusal.code;
  }

  private fault(error: unknown, { requestId }: ErrorAddressee): DomainError {
    this.logger.error({ requestId, error: rootCause(error) }, 'unexpected error');
    return generalErrors.INTERNAL({ requestId });
  }
}

/** Reasons are English texts in the code and in `params`; a Chinese message has them in Chinese. */
function shownParams(params: ErrorParams, { locale }: ErrorAddressee): ErrorParams {
  const { reason } = params;
  if (locale !== 'zh' || typeof reason !== 'string') return params;
  return { ...params, reason: chineseReason(reason) ?? reason };
}

/** For errors that arise before the caller's request is understood. */
function nobody(): ErrorAddressee {
  return { requestId: newId(), locale: 'zh' };
}
