import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, generalErrors } from '#kernel';
import { edgeErrors } from '../graphql/errors/edge.errors.js';
import { ErrorPresenter } from '../graphql/errors/error-presenter.js';
import { localeOf } from '../graphql/context/operation-context.js';

interface Request {
  readonly id: string;
  readonly headers: Record<string, unknown>;
}

interface Reply {
  status(code: number): Reply;
  send(body: unknown): unknown;
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
  STORAGE_FULL: 507,
};

/** Answers every error outside GraphQL in the form of GraphQL's: what happened, with its code, and nothing else. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(private readonly presenter: ErrorPresenter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<Request>();
    const answer = this.presenter.present(refusalOf(error), {
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
    });
    const status = statusOf(error) === 415 ? 415 : (STATUS[String(answer.extensions?.['code'])] ?? 400);
    host
      .switchToHttp()
      .getResponse<Reply>()
      .status(status)
      .send({ errors: [answer] });
  }
}

/** What an error of the framework means; a fault stays what it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (status === 413) return generalErrors.PAYLOAD_TOO_LARGE();
  if (status === 404) return generalErrors.NOT_FOUND();
  if (status === 503) return generalErrors.UNAVAILABLE();
  return status >= 400 && status < 500 ? edgeErrors.BAD_REQUEST({ reason: reasonOf(error) }) : error;
}

/** The framework tells by status and by English words that name its parts; a client gets ours. */
function reasonOf(error: unknown): string {
  if (statusOf(error) === 415) return 'the content type must be application/json';
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Body cannot be empty')) return 'the body is empty';
  return /JSON/.test(message) ? 'the body is not JSON' : 'it cannot be read';
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
