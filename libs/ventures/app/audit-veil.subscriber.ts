import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditVeils, type AuditedSubject } from '#identity';
import type { Actor } from '#platform';
import { Recusals } from './recusals.js';

/** Keeps what the audit log says of applications from whoever is in conflict with them 回避: to them they do not exist. */
@Injectable()
export class AuditVeilSubscriber implements OnModuleInit {
  constructor(
    private readonly veils: AuditVeils,
    private readonly recusals: Recusals,
  ) {}

  onModuleInit(): void {
    this.veils.register((actor, entries) => this.hidden(actor, entries));
  }

  private async hidden({ personId }: Actor, entries: readonly AuditedSubject[]): Promise<Set<string>> {
    const about = new Map(entries.map((entry) => [entry.id, applicationOf(entry)]));
    const ids = [...new Set([...about.values()].flatMap((id) => id ?? []))];
    if (ids.length === 0) return new Set();
    const conflicts = await this.recusals.conflictedWith(personId, ids);
    return new Set([...about].flatMap(([id, applicationId]) => (conflicts.has(applicationId ?? '') ? [id] : [])));
  }
}

/** The application that an entry is about: itself, its agreement, or what its tranches, objections and bans name; null: none. */
function applicationOf({ subjectType, subjectId, details }: AuditedSubject): string | null {
  if (subjectType === 'VentureApplication' || subjectType === 'VentureAgreement') return subjectId;
  const id = subjectType.startsWith('Venture') ? details['applicationId'] : null;
  return typeof id === 'string' ? id : null;
}
