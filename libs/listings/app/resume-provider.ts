import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderDesk } from './provider-desk.js';

/** Lets a suspended provider go on: its published listings are found again (恢复服务机构). */
@Injectable()
export class ResumeProvider {
  constructor(private readonly desk: ProviderDesk) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, providerId: string): Promise<ProviderEntity> {
    return this.desk.decide(actor, 'resume', { providerId, reason: null });
  }
}
