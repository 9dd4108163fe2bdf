import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { AuditRepository } from '../data/audit.repository.js';
import { sealEntries } from '../domain/audit-chain.js';
import { AuditMark } from './audit-mark.js';
import { sha256 } from './sha256.js';

const BATCH = 500;

/** Links waiting audit entries to the chain, in order. One sealer works at a time; users' units never wait for it. */
@Injectable()
export class SealAudit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditRepository,
    private readonly mark: AuditMark,
  ) {}

  /** Links up to 500 entries; returns how many were linked. */
  async execute(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const head = await this.audit.lockHead();
      const waiting = await this.audit.pending(BATCH);
      const seals = sealEntries(sha256, head, waiting);
      const end = seals.at(-1) ?? head;
      // An end that somebody else wrote keeps its wrong mark: going on does not make it right.
      await this.audit.seal(seals, this.mark.holds(head) ? this.mark.of(end) : head.mark);
      return waiting.length;
    });
  }

  /** Links everything that waits now. */
  async all(): Promise<void> {
    while ((await this.execute()) === BATCH);
  }
}
