import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Clock, isId } from '#kernel';
import { Config } from '#platform';
import { TOKEN_PARTY, type AccessClaims } from './access-tokens.js';

/** passport-jwt: whom a bearer token stands for. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'linli-access-token') {
  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // A ready key: of a text, jsonwebtoken tries to make a public key at every request. Its typings lag behind.
      secretOrKey: createSecretKey(Buffer.from(config.get('ACCESS_TOKEN_SECRET'))) as unknown as Buffer,
      issuer: TOKEN_PARTY,
      audience: TOKEN_PARTY,
      algorithms: ['HS256'],
      ignoreExpiration: true, // the end is checked below, by the injected clock
    });
  }

  /** Called by passport once the signature held. Answers false, and so refuses, when the token has ended. */
  validate(claims: AccessClaims): AccessClaims | false {
    const inTime = Number.isSafeInteger(claims.exp) && claims.exp * 1_000 > this.clock.now().getTime();
    return inTime && isId(claims.sub) && isId(claims.sid) ? claims : false;
  }
}
