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
    const [id] = await this.recordMany([act]);
    if (id === undefined) throw new Error('one act in, one entry out');
    return id;
  }

  /** Records acts together, with as many statements as one takes. Returns the ids of their entries, in order. */
  async recordMany(acts: readonly AuditedAct[]): Promise<string[]> {
    if (acts.length === 0) return [];
    const paths = await this.pathsOf(acts);
    const occurredAt = this.clock.now();
    const entries = acts.map((act) => ({
      id: newId<'AuditEntry'>(),
      actorId: act.actorId,
      action: act.action,
      subjectType: act.subjectType,
      subjectId: act.subjectId,
      regionPath: act.regionPath ?? paths.get(act.regionId ?? '') ?? EVERYWHERE,
      details: act.details ?? {},
      occurredAt,
    }));
    await this.entries.append(entries);
    const ids = entries.map(({ id }) => id);
    const [entryId] = ids;
    if (entryId !== undefined && !this.watch.isOn()) await this.events.publish(AuditRecorded, { entryId });
    return ids;
  }

  /** Paths by region, for acts that name their region only. One query at most. */
  private async pathsOf(acts: readonly AuditedAct[]): Promise<Map<string, string>> {
    const ids = acts.flatMap((act) => (act.regionPath === undefined && act.regionId ? [act.regionId] : []));
    const regions = ids.length === 0 ? [] : await this.regions.byIds([...new Set(ids)]);
    return new Map(regions.map((region) => [region.id, region.path]));
  }
}
