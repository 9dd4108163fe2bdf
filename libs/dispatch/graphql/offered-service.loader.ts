import { Injectable } from '@nestjs/common';
import { type BatchLoader } from '#platform';
import { Volunteering } from '#volunteering';
import { type OfferedServiceType } from './offer.type.js';

/** What is asked for in some requests, with one query. */
@Injectable()
export class OfferedServiceLoader implements BatchLoader<string, OfferedServiceType> {
  constructor(private readonly volunteering: Volunteering) {}

  async load(requestIds: readonly string[]): Promise<ReadonlyMap<string, OfferedServiceType>> {
    const requests = await this.volunteering.requestsForDispatch([...requestIds]);
    return new Map([...requests].map(([id, request]) => [id, { ...request, itemName: request.item.name }]));
  }
}
