import { Injectable } from '@nestjs/common';
import type { OrganisationView } from '../domain/facade.types.js';
import { Organisations } from './organisations.js';

/** What other capabilities may know of organisations (组织名录). */
@Injectable()
export class OrganisationRegister {
  constructor(private readonly organisations: Organisations) {}

  /** Organisations by id; unknown ids are left out. One query. */
  async byIds(ids: readonly string[]): Promise<Map<string, OrganisationView>> {
    const rows = await this.organisations.byIds(ids);
    return new Map([...rows].map(([id, { kind, name, regionId }]) => [id, { id, kind, name, regionId }]));
  }

  /** Ids of the organisations a person is a member of. One query. */
  async membershipsOf(personId: string): Promise<string[]> {
    return this.organisations.ofPerson(personId);
  }
}
