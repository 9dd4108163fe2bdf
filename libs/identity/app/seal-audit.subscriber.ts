import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, Timers } from '#platform';
import { nextRound, SEAL_EVERY_MS } from '../domain/seal-rhythm.js';
import { AuditRecorded } from './identity.events.js';
import { SealAudit } from './seal-audit.js';
import { SealWatch } from './seal-watch.js';

const KIND = 'identity.seal-audit';

/**
 * Seals the audit log soon after something was recorded: the first entry calls for it, a timer goes on every three
 * seconds while entries come, then stops. So a thousand sign-ins a second cost one small unit in three seconds.
 */
@Injectable()
export class SealAuditSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly sealAudit: SealAudit,
    private readonly watch: SealWatch,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.afterCommit(AuditRecorded, KIND, () => this.round(0));
    this.timers.handle(KIND, (payload) => this.round(Number(payload.quiet)));
  }

  private async round(quietBefore: number): Promise<void> {
    const { quiet, covers } = nextRound(await this.sealAudit.execute(), quietBefore);
    if (quiet === null) return;
    const dueAt = new Date(this.clock.now().getTime() + SEAL_EVERY_MS);
    await this.timers.schedule({ kind: KIND, key: 'chain', dueAt, payload: { quiet } });
    if (covers) this.watch.extend();
  }
}
