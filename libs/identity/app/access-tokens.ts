import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { addMinutes, Clock } from '#kernel';
import { Config } from '#platform';

/** Who issued a token and for whom it is meant. */
export const TOKEN_PARTY = 'linli';

/** What an access token says. Times are seconds since 1970. */
export interface AccessClaims {
  /** The person. */
  readonly sub: string;
  /** The session. */
  readonly sid: string;
  readonly iat: number;
  readonly exp: number;
}

/** Signs access tokens (JWT, HS256), valid for at most 15 minutes. Roles are not in them: they are read when used. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async issue(personId: string, sessionId: string): Promise<{ token: string; expiresAt: Date }> {
    const now = this.clock.now();
    const expiresAt = addMinutes(now, this.config.get('ACCESS_TOKEN_MINUTES'));
    const claims: AccessClaims = { sub: personId, sid: sessionId, iat: seconds(now), exp: seconds(expiresAt) };
    const token = await this.jwt.signAsync(
      { ...claims, iss: TOKEN_PARTY, aud: TOKEN_PARTY },
      { secret: this.config.get('ACCESS_TOKEN_SECRET'), algorithm: 'HS256' },
    );
    return { token, expiresAt };
  }
}

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1_000);
