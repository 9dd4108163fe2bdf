import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { FamilyRepository } from '../data/family.repository.js';

/** A relative as the other one sees him. */
export interface Relative {
  id: string;
  personId: string;
  displayName: string;
  since: Date;
}

/** Who is whose family, by the word of both (家庭成员). */
@Injectable()
export class Family {
  constructor(
    private readonly families: FamilyRepository,
    private readonly identity: Identity,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Relatives of a person, by their person's id, with the relation's id and since when. */
  async relativesOf(personId: string): Promise<Map<string, { id: string; since: Date }>> {
    const relations = await this.families.of(personId);
    return new Map(
      relations.map(({ id, oneId, otherId, since }) => [oneId === personId ? otherId : oneId, { id, since }]),
    );
  }

  /** The same with names, oldest first. */
  async listOf(personId: string): Promise<Relative[]> {
    const relatives = await this.relativesOf(personId);
    const people = await this.identity.people([...relatives.keys()]);
    return [...relatives].map(([relativeId, { id, since }]) => {
      return { id, personId: relativeId, displayName: people.get(relativeId)?.displayName ?? '', since };
    });
  }

  /** Either of two ends a relation; what was given stays given. NOT_FOUND. */
  async end(actor: Actor, relationId: string): Promise<string> {
    return this.unitOfWork.run(async () => {
      if (!(await this.families.end(relationId, actor.personId, this.clock.now()))) throw generalErrors.NOT_FOUND();
      return relationId;
    });
  }
}
