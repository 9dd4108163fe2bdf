import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import type { RollTerms } from '#volunteering';

/** What an import came to, in lines of its file. */
export interface ImportTotals {
  lines: number;
  registered: number;
  present: number;
  refusedLines: number;
}

/** The entry in the audit log by which an import can be followed: which file, how much of it; nothing of its people. */
export class ImportTrail {
  private readonly identity: Identity;
  private readonly unitOfWork: UnitOfWork;

  constructor(application: INestApplicationContext) {
    this.identity = application.get(Identity, { strict: false });
    this.unitOfWork = application.get(UnitOfWork, { strict: false });
  }

  /** One entry `volunteers.imported` on the region; the file is known by its SHA-256. */
  async record(path: string, terms: RollTerms, totals: ImportTotals): Promise<void> {
    const details = { sha256: await sha256OfFile(path), verified: terms.verified, ...totals };
    const { regionId } = terms;
    const act = { actorId: null, action: 'volunteers.imported', subjectType: 'Region', subjectId: regionId, regionId };
    await this.unitOfWork.run(() => this.identity.audit.record({ ...act, details }));
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
