import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { AgreementEntity } from '../data/agreement.entities.js';

/** Who did what with an agreement after its signature (留痕): amounts, hashes and states, nothing personal. */
@Injectable()
export class AgreementTrail {
  constructor(private readonly identity: Identity) {}

  async record(
    { id: subjectId, regionPath }: AgreementEntity,
    action: string,
    actorId: string,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    await this.identity.audit.record({
      ...{ actorId, action: `ventureAgreement.${action}`, subjectType: 'VentureAgreement', subjectId },
      ...{ regionPath, details: { ...details } },
    });
  }
}
