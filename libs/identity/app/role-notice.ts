import { Injectable } from '@nestjs/common';
import { Events } from '#platform';
import { AccessCache } from './access-cache.js';
import { RoleChanged } from './identity.events.js';

/** Tells, inside the unit, that people may do more or less than before. */
@Injectable()
export class RoleNotice {
  constructor(
    private readonly events: Events,
    private readonly cache: AccessCache,
  ) {}

  async changed(personIds: readonly string[]): Promise<void> {
    for (const personId of new Set(personIds)) {
      await this.events.publish(RoleChanged, { personId });
      this.cache.forget(personId);
    }
  }
}
