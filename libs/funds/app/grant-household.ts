import { Injectable } from '@nestjs/common';
import { businessDate, newId } from '#kernel';
import { identityDocument, Identity } from '#identity';
import type { GrantHouseholdEntity, GrantPartyEntity } from '../data/grant-parts.entities.js';
import { GrantRepository } from '../data/grant.repository.js';
import type { GrantCause, GrantContact, PartyRole } from '../domain/grant.types.js';
import { grantsErrors } from '../domain/grants.errors.js';

/** A household's people, as far as they are known here: who each of them is in the case. */
export type KnownPeople = ReadonlyMap<string, PartyRole>;

/** What a household asks for again. */
export interface HouseholdRequest {
  readonly grantId: string;
  readonly cause: GrantCause;
  readonly occurredOn: string;
  readonly at: Date;
}

/** Households (家庭): who belongs to one, and what it has had. */
@Injectable()
export class GrantHousehold {
  constructor(
    private readonly identity: Identity,
    private readonly grants: GrantRepository,
  ) {}

  /** The registered people among the stated ones, by document and phone: the nearest to the case wins. */
  async people(applicantId: string | null, contact: GrantContact): Promise<KnownPeople> {
    const known = new Map<string, PartyRole>();
    for (const member of contact.household) for (const id of await this.known(member)) known.set(id, 'HOUSEHOLD');
    for (const id of await this.known(contact)) known.set(id, 'BENEFICIARY');
    if (applicantId !== null) known.set(applicantId, 'APPLICANT');
    return known;
  }

  /** Refuses too many grants in the year, and one cause twice. Lock the charity first. Throws GRANT_LIMIT_REACHED, GRANT_CAUSE_REPEATED. */
  async requireRoom(fingerprints: readonly string[], request: HouseholdRequest, most: number): Promise<void> {
    const year = (at: Date): string => businessDate(at).slice(0, 4);
    const earlier = (await this.grants.ofHousehold(fingerprints)).filter(({ id }) => id !== request.grantId);
    const { cause, occurredOn } = request;
    if (earlier.some((one) => one.cause === cause && one.occurredOn === occurredOn)) {
      throw grantsErrors.GRANT_CAUSE_REPEATED();
    }
    const ofYear = earlier.filter(({ submittedAt }) => year(submittedAt) === year(request.at));
    if (ofYear.length >= most) throw grantsErrors.GRANT_LIMIT_REACHED({ most });
  }

  private async known(who: { documentNumber: string | null; phone: string | null }): Promise<string[]> {
    const { documentNumber, phone } = who;
    const byDocument =
      documentNumber === null
        ? []
        : await this.identity.idsByDocument(identityDocument('RESIDENT_ID', documentNumber, 'documentNumber'));
    const byPhone = phone === null ? [] : [...(await this.identity.idsByPhones([phone])).values()];
    return [...byDocument, ...byPhone];
  }
}

/** Rows of who is kept out of the case. */
export const partiesFrom = (grantId: string, people: KnownPeople): GrantPartyEntity[] =>
  [...people].map(([personId, role]) => ({ id: newId<'GrantParty'>(), grantId, personId, role }));

/** Rows by which the household is known again. */
export const householdRows = (grantId: string, fingerprints: readonly string[]): GrantHouseholdEntity[] =>
  fingerprints.map((fingerprint) => ({ id: newId<'GrantHousehold'>(), grantId, fingerprint }));
