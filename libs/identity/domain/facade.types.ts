import type { IdentityDocument } from './personal-numbers.js';
import type { OrganisationKind } from './organisations.js';
import type { Role, RoleScope } from './permissions.js';
import type { RegionLevel } from './regions.js';
import type { Id } from '#kernel';

export type PersonId = Id<'Person'>;
export type RegionId = Id<'Region'>;
export type OrganisationId = Id<'Organisation'>;

/** What other capabilities may know of a person. */
export interface PersonView {
  readonly id: string;
  readonly displayName: string;
  readonly regionId: string;
}

/** A person to be entered in the register. Phone and document are as typed; they are checked and sealed. */
export interface PersonDraft {
  /** Given by a seed that needs to know it; made otherwise. */
  readonly id?: string;
  readonly displayName: string;
  readonly regionId: string;
  /** Mobile, or landline with area code. */
  readonly phone?: string | null;
  readonly document?: IdentityDocument | null;
  /** From `IdentitySetup.hashPassword`; without one the person cannot sign in. */
  readonly passwordHash?: string | null;
}

/** A region to be entered in the tree; its parent is there already or comes earlier in the same list. */
export interface RegionDraft {
  readonly id?: string;
  readonly parentId: string | null;
  readonly level: RegionLevel;
  readonly name: string;
  /** Its middle 中心点, WGS-84: where somebody is looked for who does not say where they are. */
  readonly middle?: { readonly longitude: number; readonly latitude: number } | null;
}

/** An organisation to be entered in the register. */
export interface OrganisationDraft {
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionId: string;
  readonly creditCode?: string | null;
}

/** What other capabilities may know of an organisation. */
export interface OrganisationView {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionId: string;
}

/** A role to be given by the system (seeds, command line). */
export interface RoleDraft {
  readonly personId: string;
  readonly role: Role;
  readonly scope: RoleScope;
  readonly scopeId: string | null;
}

/** The tokens of a signed-in person. */
export interface SessionTokens {
  readonly personId: string;
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
}

/** What a certificate says of a person. */
export interface CertifiedPerson {
  readonly name: string;
  readonly document: IdentityDocument | null;
}

/** What a certificate says of who issued it. */
export interface CertifiedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
}
