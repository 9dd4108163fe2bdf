import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import type { OrganisationRow } from '../data/organisation.entity.js';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { normaliseCreditCode } from '../domain/credit-code.js';
import type { OrganisationDraft } from '../domain/facade.types.js';
import { publicName } from '../domain/names.js';
import type { OrganisationKind } from '../domain/organisations.js';
import { Regions } from './regions.js';

/** Longer than any code: what exceeds it is not a code that was mistyped. */
const CREDIT_CODE_MAX = 40;

/** The register of organisations. */
@Injectable()
export class Organisations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  /** Organisations by id; unknown ids are left out. One query. */
  async byIds(ids: readonly string[]): Promise<Map<string, OrganisationRow>> {
    const rows = await this.organisations.byIds(ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async page(filter: {
    kind?: OrganisationKind;
    regionId?: string;
    afterId?: string;
    limit: number;
  }): Promise<OrganisationRow[]> {
    return this.organisations.page(filter);
  }

  /** Ids of the organisations a person belongs to. */
  async ofPerson(personId: string): Promise<string[]> {
    return this.organisations.organisationsOf(personId);
  }

  /** Ids of the organisations that each of these people belongs to. */
  async ofPeople(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const { personId, organisationId } of await this.organisations.membershipsOf(personIds)) {
      found.set(personId, [...(found.get(personId) ?? []), organisationId]);
    }
    return found;
  }

  /** Enters organisations; throws BAD_USER_INPUT for a name that cannot be read, NOT_FOUND for an unknown region. */
  async add(drafts: readonly OrganisationDraft[]): Promise<OrganisationRow[]> {
    const createdAt = this.clock.now();
    const rows = drafts.map((draft) => ({
      id: draft.id ?? newId<'Organisation'>(),
      kind: draft.kind,
      name: publicName(draft.name),
      regionId: draft.regionId,
      creditCode: creditCodeOf(draft),
      createdAt,
    }));
    return this.unitOfWork.run(async () => {
      await this.regions.requireExisting(rows.map(({ regionId }) => regionId));
      await this.organisations.insert(rows);
      return rows;
    });
  }

  /** Makes people members of an organisation; those who are stay so. */
  async addMembers(organisationId: string, personIds: readonly string[]): Promise<void> {
    const joinedAt = this.clock.now();
    await this.unitOfWork.run(async () => {
      const present = new Set(await this.organisations.membersAmong(organisationId, personIds));
      const joining = [...new Set(personIds)].filter((personId) => !present.has(personId));
      await this.organisations.addMembers(
        joining.map((personId) => ({ id: newId<'Membership'>(), organisationId, personId, joinedAt })),
      );
    });
  }
}

/** The code as printed, however wrong: a wrong one is shown with a warning. Throws BAD_USER_INPUT only for what is no code at all. */
function creditCodeOf({ creditCode }: OrganisationDraft): string | null {
  const code = normaliseCreditCode((creditCode ?? '').slice(0, CREDIT_CODE_MAX * 4));
  if ([...code].length > CREDIT_CODE_MAX)
    throw generalErrors.BAD_USER_INPUT({
      field: 'creditCode',
      reason: `must have at most ${CREDIT_CODE_MAX} characters`,
    });
  return code === '' ? null : code;
}
