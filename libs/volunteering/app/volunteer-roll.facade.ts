import { Injectable } from '@nestjs/common';
import type { BulkOutcome, VolunteerRow } from '../domain/facade.types.js';
import type { MenuItemDraft } from '../domain/menu-item.js';
import type { VolunteeringPolicy } from '../domain/policy.js';
import { ImportVolunteers } from './import-volunteers.js';
import { Policies } from './policies.js';
import { PublishMenu } from './publish-menu.js';

/** The calls of the command line: reading in a roll of volunteers, the service menu and the policy of a region. */
@Injectable()
export class VolunteerRoll {
  constructor(
    private readonly importVolunteers: ImportVolunteers,
    private readonly menu: PublishMenu,
    private readonly policies: Policies,
  ) {}

  /**
   * Registers up to some thousand volunteers with multi-row statements. Every row is checked; the good ones are kept, the
   * others come back with their code and reason. `dryRun` checks only. `registeredBy`: the acting person, null for the system.
   */
  async registerVolunteers(
    rows: VolunteerRow[],
    options: { registeredBy: string | null; dryRun?: boolean },
  ): Promise<BulkOutcome> {
    return this.importVolunteers.execute(rows, options);
  }

  /** Creates the items of a region's service menu; an item whose code exists there already is left as it is. */
  async ensureMenu(regionId: string, items: MenuItemDraft[]): Promise<Map<string, string>> {
    return this.menu.execute(regionId, items);
  }

  /** Every skill that the service menu asks for in a region. Throws NOT_FOUND. */
  async menuSkills(regionId: string): Promise<ReadonlySet<string>> {
    return this.menu.skillsIn(regionId);
  }

  /** Publishes an immutable version of the policy for a region, effective from a future instant (or now). */
  async publishPolicy(input: {
    regionId: string;
    validFrom: Date;
    policy: VolunteeringPolicy;
    publishedBy: string | null;
  }): Promise<{ id: string }> {
    return this.policies.publish(input);
  }
}
