import { Injectable } from '@nestjs/common';
import { CertifiedIdentity, Identity, isWithin } from '#identity';
import { panelErrors } from '../domain/panel.errors.js';

/** Who may vote: a resident of the region who has shown a document. */
@Injectable()
export class Voters {
  constructor(
    private readonly identity: Identity,
    private readonly certified: CertifiedIdentity,
  ) {}

  /** All accounts of the same document: together they have one ballot. Throws VOTER_NOT_REAL_NAMED, VOTER_NOT_RESIDENT. */
  async require(personId: string, regionPath: string): Promise<string[]> {
    const { document } = await this.certified.person(personId);
    if (document === null) throw panelErrors.VOTER_NOT_REAL_NAMED();
    const regionId = (await this.identity.people([personId])).get(personId)?.regionId ?? '';
    const path = (await this.identity.regions([regionId])).get(regionId)?.path;
    if (path === undefined || !isWithin(path, [regionPath])) throw panelErrors.VOTER_NOT_RESIDENT();
    return this.identity.idsByDocument(document);
  }
}
