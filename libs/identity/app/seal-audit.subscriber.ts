import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { AuditRecorded } from './identity.events.js';
import { SealAudit } from './seal-audit.js';

/** Seals the audit log soon after something was recorded. */
@Injectable()
export class SealAuditSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly sealAudit: SealAudit,
  ) {}

  onModuleInit(): void {
    this.events.afterCommit(AuditRecorded, 'identity.seal-audit', async () => void (await this.sealAudit.execute()));
  }
}
