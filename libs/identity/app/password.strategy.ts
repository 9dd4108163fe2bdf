import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { CredentialRepository } from '../data/credential.repository.js';
import { PASSWORD_MAX } from '../domain/passwords.js';
import { PasswordHasher } from './password-hasher.js';
import { PeopleFinder } from './people-finder.js';

/** Id that no person has: looked up for an unknown number, so that both ways ask the same questions. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whose password was given, and the hash that it was checked against. */
export interface VerifiedPassword {
  readonly personId: string;
  readonly passwordHash: string;
}

/** passport-local: whose phone number and password these are. Unknown numbers cost the same queries and the same hash. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'linli-password') {
  constructor(
    private readonly people: PeopleFinder,
    private readonly credentials: CredentialRepository,
    private readonly hasher: PasswordHasher,
  ) {
    super({ usernameField: 'phone', passwordField: 'password' });
  }

  /** Called by passport with what was typed. Answers false, and so refuses, unless both fit. */
  async validate(phone: string, password: string): Promise<VerifiedPassword | false> {
    const person = await this.people.byPhone(phone);
    const credential = await this.credentials.find(person?.id ?? NOBODY);
    const fits = await this.hasher.verify(credential?.passwordHash ?? null, password.slice(0, PASSWORD_MAX * 2));
    return fits && credential !== null ? { personId: credential.id, passwordHash: credential.passwordHash } : false;
  }
}
