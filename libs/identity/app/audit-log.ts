import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Events } from '#platform';
import { EVERYWHERE } from '../domain/access.js';
import { AuditRepository } from '../data/audit.repository.js';
import { RegionRepository } from '../data/region.repository.js';
import { AuditRecorded } from './identity.events.js';
import { SealWatch } from './seal-watch.js';

/** An act worth keeping. Details are ids, codes, amounts and reasons: never names or numbers of people. */
export interface AuditedAct {
  /** The acting person; null for the system. */
  readonly actorId: string | null;
  /** `thing.past-tense`, for example `role.granted`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** The region it concerns: its officers and auditors may read the entry. Without one only readers of the whole platform may. */
  readonly regionId?: string | null;
  /** The same by its path, where the caller has it at hand. */
  readonly regionPath?: string;
}

/** The append-only audit log 审计日志. Recording takes no lock: the chain is made afterwards, in order, by one sealer. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly entries: AuditRepository,
    private readonly regions: RegionRepository,
    private readonly events: Events,
    private readonly watch: SealWatch,
    private readonly clock: Clock,
  ) {}

  /** Records an act in the open unit: it is kept exactly if the act is. Returns the id of the entry. */
  async record(act: AuditedAct): Promise<string> {
    const id = newId<'AuditEntry'>();
    const regionPath = act.regionPath ?? (await this.pathOf(act.regionId ?? null));
    await this.entries.append([
      {
        id,
        actorId: act.actorId,
        action: act.action,
        subjectType: act.subjectType,
        subjectId: act.subjectId,
        regionPath,
        details: act.details ?? {},
        occurredAt: this.clock.now(),
      },
    ]);
    if (!this.watch.isOn()) await this.events.publish(AuditRecorded, { entryId: id });
    return id;
  }

  private async pathOf(regionId: string | null): Promise<string> {
    const [region] = regionId === null ? [] : await this.regions.byIds([regionId]);
    return region?.path ?? EVERYWHERE;
  }
}
