import { Injectable } from '@nestjs/common';
import { FieldCipher, UnitOfWork } from '#platform';
import { AuditRepository, type AuditEnd } from '../data/audit.repository.js';

/**
 * The mark of the end of the audit log (审计日志末端标记): how many entries there are and the last hash, under a key that the
 * database does not have. Only the newest mark is kept, so that nobody can put an earlier end in its place.
 */
@Injectable()
export class AuditMark {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditRepository,
  ) {}

  of({ sequence, hash }: AuditEnd): string {
    return this.cipher.blindIndex(`${sequence}:${hash}`, 'identity:audit-end');
  }

  /** Whether the end is the one that was written by this application; an empty log needs no mark. */
  holds(end: AuditEnd & { readonly mark: string | null }): boolean {
    return end.mark === null ? end.sequence === 0 : end.mark === this.of(end);
  }

  /** Marks the end as it is: once, for a log from before there were marks. Only after its hash was compared with a note. */
  async trust(): Promise<void> {
    await this.unitOfWork.run(async () => this.audit.mark(this.of(await this.audit.lockHead())));
  }
}
