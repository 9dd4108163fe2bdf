import { Injectable } from '@nestjs/common';
import { Config, Limits } from '#platform';

const HOUR = 3_600;

/**
 * How many may register from one address within an hour, refused ones counted too: each refusal tells that a number is
 * known. A station with many people to enter imports them, or gives them activation codes.
 */
@Injectable()
export class RegistrationLimit {
  constructor(
    private readonly limits: Limits,
    private readonly config: Config,
  ) {}

  /** Counts one registration before it is tried. Throws RATE_LIMITED. */
  async count(address: string): Promise<void> {
    const max = this.config.get('REGISTRATIONS_PER_HOUR');
    await this.limits.hit(`identity:register:${address}`, { max, windowSeconds: HOUR });
  }
}
