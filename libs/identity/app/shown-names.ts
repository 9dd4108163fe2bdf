import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { PersonRepository } from '../data/person.repository.js';
import { isWithin } from '../domain/access.js';
import { shortenedName } from '../domain/names.js';
import { Regions } from './regions.js';

/** What opens a name: whoever looks after volunteers or requests of the person's region knows it. */
const OPENED_BY = ['volunteer.read', 'request.read'];

/** Names of people as a reader may see them: in full his own and those of his regions, else only the first character (王**). */
@Injectable()
export class ShownNames {
  constructor(
    private readonly people: PersonRepository,
    private readonly regions: Regions,
  ) {}

  /** Names by id; unknown ids are left out. Two queries. */
  async execute(reader: Actor | undefined, ids: readonly string[]): Promise<Map<string, string>> {
    const people = await this.people.byIds(ids);
    const regions = await this.regions.byIds(people.map(({ regionId }) => regionId));
    const reach = OPENED_BY.flatMap((permission) => reader?.regionPaths(permission) ?? []);
    return new Map(
      people.map(({ id, displayName, regionId }) => {
        const open = id === reader?.personId || isWithin(regions.get(regionId)?.path ?? '', reach);
        return [id, open ? displayName : shortenedName(displayName)];
      }),
    );
  }
}
