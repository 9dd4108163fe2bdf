import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { AuditRepository, type AuditFilter } from '../data/audit.repository.js';
import type { AuditEntry } from '../domain/audit-chain.js';
import { AuditVeils } from './audit-veils.js';

/**
 * Reads the audit log: newest first, of the regions in which the reader holds `audit.read`, without what he must keep away from.
 * A page is full as long as there is more: a gap would tell that something is hidden.
 */
@Injectable()
export class ReadAuditLog {
  constructor(
    private readonly audit: AuditRepository,
    private readonly veils: AuditVeils,
  ) {}

  async execute(actor: Actor, filter: Omit<AuditFilter, 'regionPaths'>): Promise<AuditEntry[]> {
    const { limit } = filter;
    const found: AuditEntry[] = [];
    let { beforeId } = filter;
    for (;;) {
      const rows = await this.audit.page({ ...filter, beforeId, regionPaths: actor.regionPaths('audit.read') });
      found.push(...(await this.veils.shown(actor, rows)));
      if (rows.length < limit || found.length >= limit) return found.slice(0, limit);
      beforeId = rows.at(-1)?.id;
    }
  }
}
