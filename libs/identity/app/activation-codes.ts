import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { FieldCipher } from '#platform';
import { ActivationRepository } from '../data/activation.repository.js';
import { ACTIVATION_DAYS, activationCode, normaliseActivationCode } from '../domain/activation.js';

const MINUTES_PER_DAY = 1_440;

/** Makes and checks activation codes; only their keyed digest is kept. To be used inside a unit with the person locked. */
@Injectable()
export class ActivationCodes {
  constructor(
    private readonly activations: ActivationRepository,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** A new code of the person; an earlier one is worth nothing any more. `issuedBy`: null for the system. */
  async issue(personId: string, issuedBy: string | null): Promise<{ code: string; expiresAt: Date }> {
    const code = activationCode(randomBytes(10));
    const expiresAt = addMinutes(this.clock.now(), ACTIVATION_DAYS * MINUTES_PER_DAY);
    await this.activations.replace({ id: personId, codeHash: this.digest(personId, code), issuedBy, expiresAt });
    return { code, expiresAt };
  }

  /** Whether the code is the person's and still holds; if so it is used up. */
  async redeem(personId: string, code: string): Promise<boolean> {
    const row = await this.activations.find(personId);
    const holds = row !== null && row.expiresAt > this.clock.now() && row.codeHash === this.digest(personId, code);
    if (holds) await this.activations.remove(personId);
    return holds;
  }

  private digest(personId: string, code: string): string {
    return this.cipher.blindIndex(`${personId}:${normaliseActivationCode(code)}`, 'identity_activation');
  }
}
