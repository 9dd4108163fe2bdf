import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { NeedDraft } from '../domain/supply.js';
import { TermsWriter } from './terms-writer.js';

/** Whether a need stands where its community may ask, with a space and a fund of there. */
@Injectable()
export class NeedPlaces {
  constructor(
    private readonly identity: Identity,
    private readonly terms: TermsWriter,
  ) {}

  /** The path of its region. Throws NOT_FOUND for another's region, and for a space or a fund that is not of there. */
  async require(actor: Actor, { regionId, spaceId, subsidy }: NeedDraft): Promise<string> {
    await this.identity.requireInRegions(actor, 'need.publish', [regionId]);
    const path = (await this.identity.regions([regionId])).get(regionId)?.path;
    if (path === undefined) throw generalErrors.NOT_FOUND();
    if (spaceId !== null) await this.terms.requireSpace(spaceId, path);
    await this.terms.requireFunds(path, [subsidy]);
    return path;
  }
}
