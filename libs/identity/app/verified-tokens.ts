import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { AccessTokenStrategy } from './access-token.strategy.js';
import type { AccessClaims } from './access-tokens.js';
import { runStrategy } from './run-strategy.js';

const REMEMBERED = 20_000;

/**
 * What the tokens presented to this process say. A signature that held once holds for ever, so each token is verified
 * once; whether it has ended is asked each time. What was refused is not remembered.
 */
@Injectable()
export class VerifiedTokens {
  private readonly known = new Map<string, AccessClaims>();

  constructor(
    private readonly strategy: AccessTokenStrategy,
    private readonly clock: Clock,
  ) {}

  /** The claims of an `Authorization` value; undefined if it is malformed, forged, or has ended. */
  async claimsOf(authorization: string): Promise<AccessClaims | undefined> {
    const known = this.known.get(authorization);
    if (known !== undefined) return this.inTime(authorization, known);
    const claims = await runStrategy<AccessClaims>(this.strategy, { headers: { authorization } });
    if (claims !== undefined) this.remember(authorization, claims);
    return claims;
  }

  private inTime(authorization: string, claims: AccessClaims): AccessClaims | undefined {
    if (claims.exp * 1_000 > this.clock.now().getTime()) return claims;
    this.known.delete(authorization);
    return undefined;
  }

  /** The oldest make room: tokens live for minutes. */
  private remember(authorization: string, claims: AccessClaims): void {
    const oldest = this.known.size >= REMEMBERED ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(authorization, claims);
  }
}
