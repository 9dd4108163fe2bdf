import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { requireStrongPassword } from '../domain/passwords.js';
import { mobileNumber } from '../domain/personal-numbers.js';
import { EnterPeople } from './enter-people.js';
import { OpenSession } from './open-session.js';
import { PasswordHasher } from './password-hasher.js';
import { RegistrationLimit } from './registration-limit.js';
import { SessionTokenIssuer } from './session-tokens.js';

/** Registers a person with phone number and password, and signs him in. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly limit: RegistrationLimit,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
    private readonly enterPeople: EnterPeople,
    private readonly openSession: OpenSession,
    private readonly tokens: SessionTokenIssuer,
  ) {}

  /**
   * Throws REGISTRATION_REFUSED for a number that is taken (after the same work as for a free one), NOT_FOUND for an
   * unknown region, RATE_LIMITED after too many registrations from an address.
   */
  async execute(
    input: { phone: string; password: string; displayName: string; regionId: string },
    address: string,
  ): Promise<SessionTokens> {
    const phone = mobileNumber(input.phone);
    requireStrongPassword(input.password, phone);
    await this.limit.count(address);
    const passwordHash = await this.hasher.hash(input.password);
    const draft = { displayName: input.displayName, regionId: input.regionId, phone, passwordHash };
    const session = await this.unitOfWork.run(async () => {
      const [id = ''] = await this.enterPeople.execute([draft], () => identityErrors.REGISTRATION_REFUSED());
      return this.openSession.execute({ id, regionId: input.regionId });
    });
    return this.tokens.issue(session);
  }
}
