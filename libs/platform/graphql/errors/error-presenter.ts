import { GraphQLError, Kind, type GraphQLFormattedError, type GraphQLSchema, type TypeNode } from 'graphql';
import { DomainError, errorMessage, generalErrors, newId, type ErrorCatalogue, type ErrorParams } from '#kernel';
import type { OperationContext } from '../context/operation-context.js';
import type { Logger } from '../../log/logger.js';
import { chineseReason } from './chinese-reasons.js';
import { ChineseWords } from './chinese-words.js';
import { rootCause, toDomainError } from './to-domain-error.js';

/** In whose name an answer is given. */
export type ErrorAddressee = Pick<OperationContext, 'requestId' | 'locale'>;

/** Turns whatever was thrown into what a caller may read: a code, a message in his language, and the request id. */
export class ErrorPresenter {
  private words: ChineseWords | undefined;

  /** `schema` is asked for when a name is wanted in Chinese first; where there is none, names stay as they are. */
  constructor(
    readonly catalogue: ErrorCatalogue,
    readonly logger: Logger,
    private readonly schema: () => GraphQLSchema | undefined,
  ) {}

  /** The answer to an error on either transport. A fault is logged under its request id and answered as INTERNAL. */
  present(error: unknown, addressee: ErrorAddressee = nobody()): GraphQLFormattedError {
    const refusal = toDomainError(error) ?? this.fault(error, addressee);
    const { locations, path } = error instanceof GraphQLError ? error : { locations: undefined, path: undefined };
    return {
      message: this.message(refusal, addressee, originOf(error)),
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: refusal.code, params: refusal.params, requestId: addressee.requestId },
    };
  }

  /** The message of a refusal in the addressee's language; `origin` is the root field that refused, or the input, if it is known. */
  message({ code, params }: DomainError, { locale }: ErrorAddressee, origin?: string): string {
    const text = this.catalogue[code];
    if (!text) return code;
    return errorMessage(text, locale, locale === 'zh' ? this.inChinese(params, origin) : params);
  }

  /** Names and reasons are English in the code and in `params`; a Chinese message has them in Chinese. */
  private inChinese(params: ErrorParams, origin: string | undefined): ErrorParams {
    const { reason, field, subject, state, event } = params;
    const words = (this.words ??= wordsOf(this.schema()));
    return {
      ...params,
      ...(typeof reason === 'string' && { reason: chineseReason(reason) ?? reason }),
      ...(typeof field === 'string' && { field: words?.field(field, origin) ?? field }),
      ...(typeof state === 'string' && { state: words?.state(String(subject), state) ?? state }),
      ...(typeof event === 'string' && origin !== undefined && { event: words?.operation(origin) ?? event }),
    };
  }

  private fault(error: unknown, { requestId }: ErrorAddressee): DomainError {
    this.logger.error({ requestId, error: rootCause(error) }, 'unexpected error');
    return generalErrors.INTERNAL({ requestId });
  }
}

function wordsOf(schema: GraphQLSchema | undefined): ChineseWords | undefined {
  return schema && new ChineseWords(schema);
}

/** Where an error comes from: a root field by its own name, or by that under which the client asked for it; or the input that did not fit. */
function originOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { path, nodes: [node] = [] } = error;
  if (node?.kind === Kind.VARIABLE_DEFINITION) return namedType(node.type);
  return path?.length === 1 && node?.kind === Kind.FIELD ? node.name.value : path?.[0]?.toString();
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** For errors that arise before the caller's request is understood. */
function nobody(): ErrorAddressee {
  return { requestId: newId(), locale: 'zh' };
}
