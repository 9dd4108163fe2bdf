import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { PersonRepository } from '../data/person.repository.js';
import type { PersonDraft, PersonView } from '../domain/facade.types.js';
import type { IdentityDocument } from '../domain/personal-numbers.js';
import type { Region } from '../domain/regions.js';
import { AuditLog } from './audit-log.js';
import { ChangePerson } from './change-person.js';
import { EnterPeople } from './enter-people.js';
import { PeopleFinder } from './people-finder.js';
import { Regions } from './regions.js';

/** The calls that other capabilities make into identity. */
@Injectable()
export class Identity {
  constructor(
    private readonly persons: PersonRepository,
    private readonly finder: PeopleFinder,
    private readonly tree: Regions,
    private readonly enterPeople: EnterPeople,
    private readonly changePerson: ChangePerson,
    /** The audit log: `identity.audit.record({ … })` in the unit of the act. */
    readonly audit: AuditLog,
  ) {}

  /** People by id; unknown ids are left out. One query. */
  async people(ids: readonly string[]): Promise<Map<string, PersonView>> {
    const rows = await this.persons.byIds(ids);
    return new Map(rows.map(({ id, displayName, regionId }) => [id, { id, displayName, regionId }]));
  }

  /** A person's full name, for those the caller has found entitled. Throws NOT_FOUND. */
  async personalName(personId: string): Promise<string> {
    const person = await this.persons.find(personId);
    if (person === null) throw generalErrors.NOT_FOUND();
    return person.displayName;
  }

  /** Ids of people by phone number (digits only); numbers that nobody has are left out. */
  async idsByPhones(phones: readonly string[]): Promise<Map<string, string>> {
    return this.finder.idsByPhones(phones);
  }

  /** Ids of people who live under these region paths and whose name begins so, `limit` at most. One query. */
  async idsByName(name: string, regionPaths: readonly string[], limit: number): Promise<string[]> {
    return this.finder.idsByName(name, regionPaths, limit);
  }

  /** Ids of the people with this document; more than one is a duplicate in the register. */
  async idsByDocument(document: IdentityDocument): Promise<string[]> {
    return this.finder.idsByDocument(document);
  }

  /**
   * Leads from each account to the one that stands for its person: of several with the same document the one with the least
   * id. Who has shown none stands for himself. Ids that nobody has are left out. One query.
   */
  async onePersonEach(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = [...(await this.persons.byIds(ids))].sort((one, other) => (one.id < other.id ? -1 : 1));
    const first = new Map<string, string>();
    for (const { id, documentIndex } of rows)
      if (documentIndex !== null && !first.has(documentIndex)) first.set(documentIndex, id);
    return new Map(rows.map(({ id, documentIndex }) => [id, first.get(documentIndex ?? '') ?? id]));
  }

  /** All accounts of each person: those with the same document, itself among them. Ids that nobody has are left out. Two queries. */
  async accountsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.persons.byIds(ids);
    const documents = new Map<string, string[]>();
    for (const { documentIndex } of rows) if (documentIndex !== null) documents.set(documentIndex, []);
    for (const { id, documentIndex } of await this.persons.byDocumentIndices([...documents.keys()]))
      documents.get(documentIndex ?? '')?.push(id);
    return new Map(rows.map(({ id, documentIndex }) => [id, documents.get(documentIndex ?? '') ?? [id]]));
  }

  /** Enters one person (seed, import, proxy). Throws BAD_USER_INPUT, NOT_FOUND for the region, CONFLICT for a known phone. */
  async createPerson(draft: PersonDraft): Promise<PersonView> {
    const [created] = await this.createPeople([draft]);
    if (created === undefined) throw generalErrors.NOT_FOUND();
    return created;
  }

  /** Enters people with multi-row statements, all or none: some thousands a call, for a unit has ten seconds. Answers in order. */
  async createPeople(drafts: readonly PersonDraft[]): Promise<PersonView[]> {
    const ids = await this.enterPeople.execute(drafts);
    return drafts.map(({ displayName, regionId }, at) => ({ id: ids[at] ?? '', displayName, regionId }));
  }

  /** Sets (or takes away) a person's identity document, sealed at rest. Throws BAD_USER_INPUT, NOT_FOUND. */
  async setDocument(personId: string, document: IdentityDocument | null, actorId: string | null): Promise<void> {
    await this.changePerson.setDocument(personId, document, actorId);
  }

  /** Moves a person to another region. Throws NOT_FOUND. */
  async movePerson(personId: string, regionId: string, actorId: string | null): Promise<void> {
    await this.changePerson.move(personId, regionId, actorId);
  }

  /** Regions by id; unknown ids are left out. One query. */
  async regions(ids: readonly string[]): Promise<Map<string, Region>> {
    return this.tree.byIds(ids);
  }

  /** Ids from the district down to the region itself. Throws NOT_FOUND. */
  async ancestorsOf(regionId: string): Promise<string[]> {
    return this.tree.ancestorsOf(regionId);
  }

  /** Throws NOT_FOUND if the actor lacks the permission in any of the regions, or if one does not exist. One query. */
  async requireInRegions(actor: Actor, permission: string, regionIds: readonly string[]): Promise<void> {
    await this.tree.requireAccess(actor, permission, regionIds);
  }

  /** Path prefixes of the regions in which the actor holds the permission; empty when nowhere, ['/'] when everywhere. */
  regionScope(actor: Actor, permission: string): string[] {
    return actor.regionPaths(permission);
  }
}
