import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { CredentialRepository } from '../data/credential.repository.js';
import { identityErrors } from '../domain/identity.errors.js';
import { PASSWORD_MAX, requireStrongPassword } from '../domain/passwords.js';
import { Attempts } from './attempts.js';
import { EndOtherSessions } from './end-other-sessions.js';
import { PasswordHasher } from './password-hasher.js';

const FAILURES = { max: 10, windowSeconds: 900 };

/** Replaces the actor's password and ends all his other sessions. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly endOthers: EndOtherSessions,
    private readonly clock: Clock,
  ) {}

  /** Throws SIGN_IN_REFUSED if the present password is wrong, BAD_USER_INPUT if the new one is weak, RATE_LIMITED. */
  async execute(actor: Actor, input: { currentPassword: string; newPassword: string }): Promise<void> {
    requireStrongPassword(input.newPassword, null, 'newPassword');
    const counted = [{ key: `identity:change-password:${actor.personId}`, limit: FAILURES }];
    await this.attempts.run(counted, async () => {
      const known = (await this.credentials.find(actor.personId))?.passwordHash ?? null;
      const fits = await this.hasher.verify(known, input.currentPassword.slice(0, PASSWORD_MAX * 2));
      if (!fits) throw identityErrors.SIGN_IN_REFUSED();
      const passwordHash = await this.hasher.hash(input.newPassword);
      await this.unitOfWork.run(() => this.replace(actor, known, passwordHash));
    });
  }

  private async replace(actor: Actor, known: string | null, passwordHash: string): Promise<void> {
    const credential = await this.credentials.lock(actor.personId);
    if (credential?.passwordHash !== known) throw identityErrors.SIGN_IN_REFUSED();
    await this.credentials.replace(actor.personId, passwordHash, this.clock.now());
    await this.endOthers.execute(actor);
  }
}
