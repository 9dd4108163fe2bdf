import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import { Config } from '#platform';
import { sha256 } from './sha256.js';

const LONGEST = 200;

/** What a refresh token says, once its signature held. */
export interface PresentedToken {
  readonly sessionId: string;
  readonly generation: number;
  readonly hash: string;
}

/**
 * Refresh tokens `session.generation.random.signature`. Only the hash of the newest is stored (its random part has 256 bits); the signature proves that
 * an older one was really given out, so a reuse is told from a guess and a session needs one row however long it lives.
 */
@Injectable()
export class RefreshTokens {
  constructor(private readonly config: Config) {}

  /** A new token of a session, with the hash to store. */
  issue(sessionId: string, generation: number): { token: string; hash: string } {
    const content = `${sessionId}.${generation}.${randomBytes(32).toString('base64url')}`;
    const token = `${content}.${this.sign(content).toString('base64url')}`;
    return { token, hash: sha256(token) };
  }

  /** Reads a token; undefined for anything that was not given out by this service. */
  read(token: string): PresentedToken | undefined {
    if (token.length > LONGEST) return undefined;
    const [sessionId = '', generation = '', random = '', signature = '', ...rest] = token.split('.');
    const expected = this.sign(`${sessionId}.${generation}.${random}`);
    const given = Buffer.from(signature, 'base64url');
    const genuine = given.length === expected.length && timingSafeEqual(given, expected) && rest.length === 0;
    return genuine && isId(sessionId) ? { sessionId, generation: Number(generation), hash: sha256(token) } : undefined;
  }

  private sign(content: string): Buffer {
    return createHmac('sha256', this.config.get('ACCESS_TOKEN_SECRET')).update(`refresh:${content}`).digest();
  }
}
