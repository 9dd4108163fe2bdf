import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, DomainError, generalErrors } from '#kernel';
import { UnitOfWork } from '#platform';
import { RedemptionCodeRepository } from '../data/redemption-code.repository.js';

/** Wrong codes of one person in one window, over all merchants he works for. */
const MOST = 10;
const WINDOW_MINUTES = 15;
const guesses = ['REDEMPTION_CODE_INVALID', 'REDEMPTION_CODE_USED'];

/** Counts wrong redemption codes, so that six digits cannot be found by trying, one by one or in a burst. */
@Injectable()
export class WrongRedemptionCodes {
  constructor(
    private readonly codes: RedemptionCodeRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Counts the code as wrong before it is judged, in a unit of its own, and takes that back unless it was. RATE_LIMITED. */
  async counted<T>(personId: string, judging: () => Promise<T>): Promise<T> {
    await this.count(personId);
    let guessed = false;
    try {
      return await judging();
    } catch (refusal) {
      guessed = refusal instanceof DomainError && guesses.includes(refusal.code);
      throw refusal;
    } finally {
      if (!guessed) await this.unitOfWork.run(() => this.codes.takeBackAttempt(personId));
    }
  }

  private async count(personId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const known = await this.codes.lockAttempts(personId, now);
      const ends = addMinutes(known.since, WINDOW_MINUTES);
      const current = ends > now ? known : { ...known, wrong: 0, since: now };
      if (current.wrong >= MOST) {
        const retryAfterSeconds = Math.ceil((ends.getTime() - now.getTime()) / 1_000);
        throw generalErrors.RATE_LIMITED({ retryAfterSeconds });
      }
      await this.codes.saveAttempts({ ...current, wrong: current.wrong + 1 });
    });
  }
}
