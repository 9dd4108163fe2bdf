import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { AuditRepository, type AuditFilter } from '../data/audit.repository.js';
import type { AuditEntry } from '../domain/audit-chain.js';

/** Reads the audit log: newest first, of the regions in which the reader holds `audit.read`. */
@Injectable()
export class ReadAuditLog {
  constructor(private readonly audit: AuditRepository) {}

  async execute(actor: Actor, filter: Omit<AuditFilter, 'regionPaths'>): Promise<AuditEntry[]> {
    return this.audit.page({ ...filter, regionPaths: actor.regionPaths('audit.read') });
  }
}
