import { Injectable } from '@nestjs/common';
import { GrantRepository } from '../data/grant.repository.js';
import { GrantChanges } from './grant-changes.js';
import { GrantClock } from './grant-clock.js';
import { GrantPolicies } from './grant-policies.js';

/** What the steps of a grant read and write with. */
@Injectable()
export class GrantStores {
  constructor(
    readonly grants: GrantRepository,
    readonly changes: GrantChanges,
    readonly policies: GrantPolicies,
    readonly clock: GrantClock,
  ) {}
}
