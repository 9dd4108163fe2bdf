import { Injectable } from '@nestjs/common';
import { identityErrors } from '../domain/identity.errors.js';
import { Attempts, type Attempt } from './attempts.js';
import { PasswordStrategy, type VerifiedPassword } from './password.strategy.js';
import { PersonalNumbers } from './personal-numbers.js';
import { runStrategy } from './run-strategy.js';

const QUARTER_OF_AN_HOUR = 900;
/** Failures of one account from one address. */
const PER_ACCOUNT_AND_ADDRESS = { max: 10, windowSeconds: QUARTER_OF_AN_HOUR };
/** Failures of one account from anywhere: wider, so that a stranger cannot easily lock somebody out. */
const PER_ACCOUNT = { max: 50, windowSeconds: QUARTER_OF_AN_HOUR };
/** Failures from one address: a community hall or a carrier shares one among many people. */
const PER_ADDRESS = { max: 200, windowSeconds: QUARTER_OF_AN_HOUR };

/** Checks passwords by passport-local, throttled per account and per address. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly strategy: PasswordStrategy,
    private readonly attempts: Attempts,
    private readonly numbers: PersonalNumbers,
  ) {}

  /** Whose password this is. Throws SIGN_IN_REFUSED and RATE_LIMITED. Counters hold digests, not numbers. */
  async bySignIn(phone: string, password: string, address: string): Promise<VerifiedPassword> {
    const account = this.numbers.phoneIndex(phone);
    const counted: Attempt[] = [
      { key: `identity:sign-in:${account}:${address}`, limit: PER_ACCOUNT_AND_ADDRESS },
      { key: `identity:sign-in:${account}`, limit: PER_ACCOUNT },
      { key: `identity:sign-in-from:${address}`, limit: PER_ADDRESS },
    ];
    return this.attempts.run(counted, async () => {
      const verified = await runStrategy<VerifiedPassword>(this.strategy, { body: { phone, password } });
      if (verified === undefined) throw identityErrors.SIGN_IN_REFUSED();
      return verified;
    });
  }
}
