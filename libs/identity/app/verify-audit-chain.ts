import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AuditRepository } from '../data/audit.repository.js';
import { firstBrokenSeal, GENESIS_HASH, type AuditBreak } from '../domain/audit-chain.js';
import { SealAudit } from './seal-audit.js';
import { sha256 } from './sha256.js';

const PAGE = 1_000;

/** The outcome of checking the audit chain. */
export interface AuditChainReport {
  /** Links that were checked and hold. */
  readonly checked: number;
  /** Hash of the last link: note it elsewhere, and a later rewriting of the whole chain shows. */
  readonly headHash: string;
  /** The first thing that is wrong, or null. */
  readonly broken: {
    readonly sequence: number | null;
    readonly entryId: string | null;
    readonly reason: AuditBreak;
  } | null;
}

/** Recomputes the whole chain from the entries and names the first row that breaks it. */
@Injectable()
export class VerifyAuditChain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditRepository,
    private readonly sealAudit: SealAudit,
  ) {}

  async execute(): Promise<AuditChainReport> {
    await this.sealAudit.all();
    const end = await this.unitOfWork.run(() => this.audit.lockHead());
    let last = { sequence: 0, hash: GENESIS_HASH };
    for (;;) {
      const links = await this.audit.linksAfter(last.sequence, PAGE);
      const broken = firstBrokenSeal(sha256, last, links);
      if (broken !== null) return { checked: broken.sequence - 1, headHash: last.hash, broken };
      const newest = links.at(-1);
      if (newest === undefined) break;
      last = { sequence: newest.seal.sequence, hash: newest.seal.hash };
    }
    return { checked: last.sequence, headHash: last.hash, broken: await this.breakAtEnd(end.sequence, last.sequence) };
  }

  private async breakAtEnd(expected: number, found: number): Promise<AuditChainReport['broken']> {
    if (found < expected) return { sequence: found + 1, entryId: null, reason: 'END_CUT_OFF' };
    const entryId = await this.audit.unsealedEntry();
    return entryId === null ? null : { sequence: null, entryId, reason: 'ENTRY_UNSEALED' };
  }
}
