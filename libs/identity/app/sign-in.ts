import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CredentialRepository } from '../data/credential.repository.js';
import { PersonRepository } from '../data/person.repository.js';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { mobileNumber } from '../domain/personal-numbers.js';
import { OpenSession } from './open-session.js';
import type { VerifiedPassword } from './password.strategy.js';
import { SessionTokenIssuer } from './session-tokens.js';
import { PasswordCheck } from './password-check.js';

/** Signs a person in with phone number and password. One answer, SIGN_IN_REFUSED, for an unknown number and a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly passwords: PasswordCheck,
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly people: PersonRepository,
    private readonly openSession: OpenSession,
    private readonly tokens: SessionTokenIssuer,
  ) {}

  /** `address`: network address of the client. Throws RATE_LIMITED after too many failures of the account or the address. */
  async execute(input: { phone: string; password: string }, address: string): Promise<SessionTokens> {
    const phone = mobileNumber(input.phone);
    const verified = await this.passwords.bySignIn(phone, input.password, address);
    return this.tokens.issue(await this.unitOfWork.run(() => this.open(verified)));
  }

  private async open(verified: VerifiedPassword): Promise<Awaited<ReturnType<OpenSession['execute']>>> {
    const credential = await this.credentials.lock(verified.personId);
    const person = await this.people.find(verified.personId);
    if (person === null || credential?.passwordHash !== verified.passwordHash) throw identityErrors.SIGN_IN_REFUSED();
    return this.openSession.execute(person);
  }
}
