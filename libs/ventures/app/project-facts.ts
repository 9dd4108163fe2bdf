import { Injectable } from '@nestjs/common';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ProjectEndRepository } from '../data/project-end.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { tranchesPaid } from '../domain/planned-tranches.js';
import type { BundleProject } from '../domain/round-bundle.js';

/** How the projects of a round stand, for its bundle (复算文件). */
@Injectable()
export class ProjectFacts {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly tranches: TrancheRepository,
    private readonly ends: ProjectEndRepository,
  ) {}

  /** Of every agreement that both sides have signed, in the order of the ids of their applications. */
  async of(roundId: string): Promise<BundleProject[]> {
    const signed = (await this.agreements.ofRounds([roundId])).filter(({ signedBy }) => signedBy !== null);
    const ids = signed.map(({ id }) => id);
    const [tranches, audits] = [await this.tranches.ofApplications(ids), await this.ends.auditsOf(ids)];
    return signed.map(({ id, verified, writtenOff, matchClawback }) => {
      const audit = audits.get(id);
      const own = tranches.get(id) ?? [];
      const isMatched = own.some(({ kind, state }) => kind === 'MATCH' && state === 'PAID');
      return {
        ...{ applicationId: id, tranchesPaid: tranchesPaid(own) },
        failure:
          verified === null ? null : { verified, ...(matchClawback === null ? {} : { withMatch: true as const }) },
        audit: audit === undefined ? null : { audited: audit.audited, ownSpent: audit.ownSpent },
        ...(writtenOff === null ? {} : { writtenOff }),
        ...(isMatched ? { matchPaid: true as const } : {}),
      };
    });
  }
}
