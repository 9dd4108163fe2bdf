import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AuditRepository, type AuditEnd } from '../data/audit.repository.js';
import { firstBrokenSeal, GENESIS_HASH, type AuditBreak } from '../domain/audit-chain.js';
import { AuditMark } from './audit-mark.js';
import { SealAudit } from './seal-audit.js';
import { sha256 } from './sha256.js';

const PAGE = 1_000;

type AuditHead = AuditEnd & { readonly mark: string | null };

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
    private readonly mark: AuditMark,
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
    return { checked: last.sequence, headHash: last.hash, broken: await this.breakAtEnd(end, last) };
  }

  /** `end`: where the chain ended by its head, `last`: its last link when all were read, which may be a later one. */
  private async breakAtEnd(end: AuditHead, last: AuditEnd): Promise<AuditChainReport['broken']> {
    if (last.sequence < end.sequence) return { sequence: last.sequence + 1, entryId: null, reason: 'END_CUT_OFF' };
    const entryId = await this.audit.unsealedEntry();
    if (entryId !== null) return { sequence: null, entryId, reason: 'ENTRY_UNSEALED' };
    const lost = await this.audit.lostEntry();
    if (lost !== null) return { sequence: null, entryId: lost, reason: 'ENTRY_MISSING' };
    const isOwn = this.mark.holds(end) && (last.sequence > end.sequence || last.hash === end.hash);
    return isOwn ? null : { sequence: end.sequence, entryId: null, reason: 'END_CHANGED' };
  }
}
