import { Injectable } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';
import { Config } from '../config/config.js';

/** Keys whose values never reach the log, wherever they occur. */
const PERSONAL_KEYS = [
  'phone',
  'password',
  'name',
  'displayName',
  'idNumber',
  'address',
  'authorization',
  'token',
  'accessToken',
  'refreshToken',
  'email',
  'cookie',
];

type Fields = Record<string, unknown>;

/** What is logged of an answered request: the pattern of its route, never the address asked for. */
export interface RequestLine {
  readonly level: 'debug' | 'info' | 'warn';
  readonly fields: {
    readonly requestId: string;
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly ms: number;
  };
}

/** Structured log on standard output. Give it ids, codes and durations; personal data is redacted and does not belong here. */
@Injectable()
export class Logger {
  private readonly pino: Pino;
  /** For lines whose fields are fixed and hold nothing personal: looking through them costs more than writing them. */
  private readonly plain: Pino;

  constructor(config: Config) {
    const level = config.get('LOG_LEVEL');
    this.plain = pino({ level });
    this.pino = pino({
      level,
      serializers: { error: describeFault },
      redact: { paths: PERSONAL_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
    });
  }

  /** One answered request. */
  request(line: RequestLine): void {
    this.plain[line.level](line.fields, 'request');
  }

  debug(fields: Fields, message: string): void {
    this.pino.debug(fields, message);
  }

  info(fields: Fields, message: string): void {
    this.pino.info(fields, message);
  }

  warn(fields: Fields, message: string): void {
    this.pino.warn(fields, message);
  }

  /** An unexpected fault: the stack is kept in the log and never answered to a caller. */
  error(fields: Fields, message: string): void {
    this.pino.error(fields, message);
  }
}

/** What the log keeps of a fault. A failed statement is kept without its text and values: they may be personal. */
function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const message = error.name === 'QueryFailedError' ? undefined : masked(error.message);
  return { kind: error.name, message, code, errno, frames };
}

/** Without what a message quotes and without long numbers: drivers put values of rows there. */
function masked(message: string): string {
  return message.replace(/'[^'\n]*'|"[^"\n]*"/g, '…').replace(/\d{7,}/g, '…');
}
