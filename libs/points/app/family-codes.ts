import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, newId } from '#kernel';
import { FieldCipher, UnitOfWork, type Actor } from '#platform';
import type { FamilyEntity } from '../data/family.entity.js';
import { FamilyRepository } from '../data/family.repository.js';
import { FAMILY_CODE_MINUTES, MOST_RELATIVES } from '../domain/giving.js';
import { pointsErrors } from '../domain/points.errors.js';
import { Family } from './family.js';

const DIGITS = 10;
const PURPOSE = 'points:family-code';

/**
 * Makes two people family by the word of both (确认家庭关系): one shows a code, the other enters it. Nobody learns by it who
 * is registered, and nobody is named family without knowing it.
 */
@Injectable()
export class FamilyCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly family: Family,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** A new code of ten digits for the actor, in place of the one before; it works once within half an hour. */
  async show(actor: Actor): Promise<{ code: string; expiresAt: Date }> {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const expiresAt = addMinutes(this.clock.now(), FAMILY_CODE_MINUTES);
    await this.unitOfWork.run(() =>
      this.families.keepCode({ id: actor.personId, codeIndex: this.cipher.blindIndex(code, PURPOSE), expiresAt }),
    );
    return { code, expiresAt };
  }

  /** The actor is family of whoever showed the code. FAMILY_CODE_INVALID, FAMILY_LIMIT_REACHED. */
  async enter(actor: Actor, code: string): Promise<FamilyEntity> {
    return this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const taken = await this.families.takeCode(this.cipher.blindIndex(code, PURPOSE));
      if (!taken || taken.expiresAt < now || taken.id === actor.personId) throw pointsErrors.FAMILY_CODE_INVALID();
      const [oneId = '', otherId = ''] = [taken.id, actor.personId].sort();
      const relatives = await this.family.relativesOf(taken.id);
      const known = relatives.get(actor.personId);
      if (known) return { ...known, oneId, otherId, endedAt: null };
      const most = Math.max(relatives.size, (await this.family.relativesOf(actor.personId)).size);
      if (most >= MOST_RELATIVES) throw pointsErrors.FAMILY_LIMIT_REACHED({ limit: MOST_RELATIVES });
      const family = { id: newId<'PointsFamily'>(), oneId, otherId, since: now, endedAt: null };
      await this.families.add(family);
      return family;
    });
  }
}
