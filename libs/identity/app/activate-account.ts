import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { requireStrongPassword } from '../domain/passwords.js';
import { mobileNumber } from '../domain/personal-numbers.js';
import { Attempts } from './attempts.js';
import { ClaimAccount } from './claim-account.js';
import { PasswordHasher } from './password-hasher.js';
import { PersonalNumbers } from './personal-numbers.js';
import { SessionTokenIssuer } from './session-tokens.js';

const QUARTER_OF_AN_HOUR = 900;
const PER_ACCOUNT = { max: 10, windowSeconds: QUARTER_OF_AN_HOUR };
const PER_ADDRESS = { max: 200, windowSeconds: QUARTER_OF_AN_HOUR };

/** Sets the first password of a person whom a station entered, by the code that the station handed over, and signs in. */
@Injectable()
export class ActivateAccount {
  constructor(
    private readonly attempts: Attempts,
    private readonly numbers: PersonalNumbers,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
    private readonly claimAccount: ClaimAccount,
    private readonly tokens: SessionTokenIssuer,
  ) {}

  /** One answer, REGISTRATION_REFUSED, for an unknown number, a wrong, used or old code, and an account in use. */
  async execute(
    input: { phone: string; activationCode: string; password: string },
    address: string,
  ): Promise<SessionTokens> {
    const phone = mobileNumber(input.phone);
    requireStrongPassword(input.password, phone);
    const phoneIndex = this.numbers.phoneIndex(phone);
    const counted = [
      { key: `identity:activate:${phoneIndex}`, limit: PER_ACCOUNT },
      { key: `identity:activate-from:${address}`, limit: PER_ADDRESS },
    ];
    return this.attempts.run(counted, async () => {
      const passwordHash = await this.hasher.hash(input.password);
      const claim = { phoneIndex, code: input.activationCode, passwordHash };
      const session = await this.unitOfWork.run(() => this.claimAccount.execute(claim));
      if (session === null) throw identityErrors.REGISTRATION_REFUSED();
      return this.tokens.issue(session);
    });
  }
}
