import { Injectable } from '@nestjs/common';
import type { SessionTokens } from '../domain/facade.types.js';
import { AccessTokens } from './access-tokens.js';
import type { OpenedSession } from './open-session.js';

/** Adds an access token to a session that was opened or refreshed. */
@Injectable()
export class SessionTokenIssuer {
  constructor(private readonly accessTokens: AccessTokens) {}

  async issue(session: OpenedSession): Promise<SessionTokens> {
    const access = await this.accessTokens.issue(session.personId, session.sessionId);
    return {
      personId: session.personId,
      accessToken: access.token,
      accessTokenExpiresAt: access.expiresAt,
      refreshToken: session.refreshToken,
      refreshTokenExpiresAt: session.expiresAt,
    };
  }
}
