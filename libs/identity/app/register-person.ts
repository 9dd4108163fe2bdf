import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { requireStrongPassword } from '../domain/passwords.js';
import { mobileNumber } from '../domain/personal-numbers.js';
import { Attempts } from './attempts.js';
import { EnterPeople } from './enter-people.js';
import { OpenSession } from './open-session.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionTokenIssuer } from './session-tokens.js';

/** Refused registrations from one address (and those under way at once): each refusal tells that a number is known. */
const REFUSALS_PER_ADDRESS = { max: 200, windowSeconds: 3_600 };
/** All registrations from one address: a community hall enters many people in an hour, but not a city. */
const ALL_PER_ADDRESS = { max: 2_000, windowSeconds: 3_600 };

/** Registers a person with phone number and password, and signs him in. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
    private readonly enterPeople: EnterPeople,
    private readonly openSession: OpenSession,
    private readonly tokens: SessionTokenIssuer,
  ) {}

  /**
   * Throws REGISTRATION_REFUSED for a number that is taken (after the same work as for a free one), NOT_FOUND for an
   * unknown region, RATE_LIMITED after too many refusals from an address.
   */
  async execute(
    input: { phone: string; password: string; displayName: string; regionId: string },
    address: string,
  ): Promise<SessionTokens> {
    const phone = mobileNumber(input.phone);
    requireStrongPassword(input.password, phone);
    const counted = [
      { key: `identity:register-all:${address}`, limit: ALL_PER_ADDRESS, countsSuccess: true },
      { key: `identity:register-refused:${address}`, limit: REFUSALS_PER_ADDRESS },
    ];
    return this.attempts.run(counted, async () => {
      const passwordHash = await this.hasher.hash(input.password);
      const draft = { displayName: input.displayName, regionId: input.regionId, phone, passwordHash };
      const session = await this.unitOfWork.run(async () => {
        const [id = ''] = await this.enterPeople.execute([draft], () => identityErrors.REGISTRATION_REFUSED());
        return this.openSession.execute({ id, regionId: input.regionId });
      });
      return this.tokens.issue(session);
    });
  }
}
