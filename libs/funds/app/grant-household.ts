import { Injectable } from '@nestjs/common';
import { businessDate, newId } from '#kernel';
import { identityDocument, Identity } from '#identity';
import type { GrantHouseholdEntity, GrantPartyEntity } from '../data/grant-parts.entities.js';
import { GrantRepository } from '../data/grant.repository.js';
import type { GrantCause, GrantContact, PartyRole } from '../domain/grant.types.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { householdMarks, personMarks, plainAddressMark } from '../domain/household-marks.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { FamilyTies } from './family-ties.js';
import { GrantSeal } from './grant-seal.js';

/** A household's people, as far as they are known here: who each of them is in the case. */
export type KnownPeople = ReadonlyMap<string, PartyRole>;

/** What a household says of itself, and who says it. */
export interface HouseholdStatement {
  readonly contact: GrantContact;
  readonly payee: PayeeAccount;
  readonly regionPath: string;
  /** Who asks for help himself; null where a worker asks on behalf. */
  readonly applicantId: string | null;
  readonly submittedBy: string;
}

/** A household: its people, by what it is known again, and what it is looked for by. */
export interface Household {
  readonly people: KnownPeople;
  readonly fingerprints: readonly string[];
  readonly lookedFor: readonly string[];
}

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
    private readonly ties: FamilyTies,
    private readonly seal: GrantSeal,
  ) {}

  /**
   * The household of a statement. Registered people are found by document and phone, the nearest to the case wins; who is
   * confirmed family of one of them belongs to it, too, and what he has had counts.
   */
  async of(statement: HouseholdStatement): Promise<Household> {
    const { contact, payee, regionPath, applicantId } = statement;
    const phones = await this.phonesOf(statement);
    const people = new Map<string, PartyRole>();
    for (const member of contact.household)
      for (const id of await this.known(member, phones)) people.set(id, 'HOUSEHOLD');
    for (const id of await this.known(contact, phones)) people.set(id, 'BENEFICIARY');
    const personIds = [...people.keys()];
    const relatives = await this.ties.of(personIds);
    for (const id of relatives) people.set(id, 'HOUSEHOLD');
    if (applicantId !== null) people.set(applicantId, 'APPLICANT');
    const [, district = ''] = regionPath.split('/');
    const facts = { contact, payee, district, personIds, phones: [...phones.keys()] };
    const fingerprints = this.seal.fingerprints(householdMarks(facts));
    const others = this.seal.fingerprints([...personMarks(relatives), plainAddressMark(contact.address)]);
    return { people, fingerprints, lookedFor: [...fingerprints, ...others] };
  }

  /** What the household of a grant is looked for by, with who has become family since. */
  async ofGrant(grantId: string): Promise<string[]> {
    const parties = await this.grants.partiesOf(grantId);
    const own = parties.filter(({ role }) => role === 'BENEFICIARY' || role === 'HOUSEHOLD');
    const ids = own.map(({ personId }) => personId);
    const people = this.seal.fingerprints(personMarks([...ids, ...(await this.ties.of(ids))]));
    return [...(await this.grants.fingerprintsOf(grantId)), ...people];
  }

  /** Refuses too many grants in the year, and one cause twice. Lock the charity first. Throws GRANT_LIMIT_REACHED, GRANT_CAUSE_REPEATED. */
  async requireRoom(lookedFor: readonly string[], request: HouseholdRequest, most: number): Promise<void> {
    const year = (at: Date): string => businessDate(at).slice(0, 4);
    const earlier = (await this.grants.ofHousehold(lookedFor)).filter(({ id }) => id !== request.grantId);
    const { cause, occurredOn } = request;
    if (earlier.some((one) => one.cause === cause && one.occurredOn === occurredOn)) {
      throw grantsErrors.GRANT_CAUSE_REPEATED();
    }
    const ofYear = earlier.filter(({ submittedAt }) => year(submittedAt) === year(request.at));
    if (ofYear.length >= most) throw grantsErrors.GRANT_LIMIT_REACHED({ most });
  }

  /** Phones of a household with who has them; a worker who asks on behalf and leaves his own does not belong to it. */
  private async phonesOf({
    contact,
    applicantId,
    submittedBy,
  }: HouseholdStatement): Promise<Map<string, string | null>> {
    const said = [contact.phone, ...contact.household.flatMap(({ phone }) => phone ?? [])];
    const known = await this.identity.idsByPhones(said);
    const own = said.filter((phone) => applicantId !== null || known.get(phone) !== submittedBy);
    return new Map(own.map((phone) => [phone, known.get(phone) ?? null]));
  }

  private async known(
    { documentNumber, phone }: { documentNumber: string | null; phone: string | null },
    phones: ReadonlyMap<string, string | null>,
  ): Promise<string[]> {
    const byDocument =
      documentNumber === null
        ? []
        : await this.identity.idsByDocument(identityDocument('RESIDENT_ID', documentNumber, 'documentNumber'));
    const byPhone = phones.get(phone ?? '') ?? null;
    return byPhone === null ? byDocument : [...byDocument, byPhone];
  }
}

/** Rows of who is kept out of the case. */
export const partiesFrom = (grantId: string, people: KnownPeople): GrantPartyEntity[] =>
  [...people].map(([personId, role]) => ({ id: newId<'GrantParty'>(), grantId, personId, role }));

/** Rows by which the household is known again. */
export const householdRows = (grantId: string, fingerprints: readonly string[]): GrantHouseholdEntity[] =>
  fingerprints.map((fingerprint) => ({ id: newId<'GrantHousehold'>(), grantId, fingerprint }));
