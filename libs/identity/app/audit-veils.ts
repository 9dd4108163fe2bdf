import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { AuditEntry } from '../domain/audit-chain.js';

/** What an entry is about. */
export type AuditedSubject = Pick<AuditEntry, 'id' | 'subjectType' | 'subjectId' | 'details'>;

/** Finds among entries those of things that a reader must keep away from 回避; answers their ids. */
export type AuditVeil = (actor: Actor, entries: readonly AuditedSubject[]) => Promise<ReadonlySet<string>>;

/** What of the audit log a reader may learn nothing of, though it lies in the region. Each capability registers its own. */
@Injectable()
export class AuditVeils {
  private readonly veils: AuditVeil[] = [];

  register(veil: AuditVeil): void {
    this.veils.push(veil);
  }

  /** Those of the entries that the actor may read, in their order. */
  async shown<E extends AuditedSubject>(actor: Actor, entries: readonly E[]): Promise<E[]> {
    const hidden = new Set<string>();
    for (const veil of this.veils) for (const id of await veil(actor, entries)) hidden.add(id);
    return entries.filter(({ id }) => !hidden.has(id));
  }
}
