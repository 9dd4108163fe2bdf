import { Injectable } from '@nestjs/common';
import { CertifiedIdentity } from '#identity';
import { noticesErrors } from '../domain/notices.errors.js';

/** The names under which people object (实名). */
@Injectable()
export class RealNames {
  constructor(private readonly certified: CertifiedIdentity) {}

  /** The name that goes with the document somebody has shown. Throws OBJECTOR_NOT_REAL_NAMED for who has shown none. */
  async require(personId: string): Promise<string> {
    const { name, document } = await this.certified.person(personId);
    if (document === null) throw noticesErrors.OBJECTOR_NOT_REAL_NAMED();
    return name;
  }
}
