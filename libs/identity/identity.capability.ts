import type { Capability } from '#platform';
import { ActivationRow } from './data/activation.entity.js';
import { AuditEntryRow, AuditHeadRow, AuditPendingRow, AuditSealRow } from './data/audit.entities.js';
import { CredentialRow } from './data/credential.entity.js';
import { MembershipRow } from './data/membership.entity.js';
import { CreateIdentity1767000000002 } from './data/migrations/1767000000002-create-identity.js';
import { KnowTheMiddleOfRegions1767000000089 } from './data/migrations/1767000000089-know-the-middle-of-regions.js';
import { KnowTheExchangeOfASession1767000000104 } from './data/migrations/1767000000104-know-the-exchange-of-a-session.js';
import { SignTheEndOfTheAuditLog1767000000102 } from './data/migrations/1767000000102-sign-the-end-of-the-audit-log.js';
import { OrganisationRow } from './data/organisation.entity.js';
import { PersonRow } from './data/person.entity.js';
import { RegionRow } from './data/region.entity.js';
import { RoleGrantRow } from './data/role-grant.entity.js';
import { SessionRow } from './data/session.entity.js';
import { identityErrors } from './domain/identity.errors.js';
import { IdentityModule } from './identity.module.js';

/** What identity brings to the application. */
export const identityCapability: Capability = {
  name: 'identity',
  module: IdentityModule,
  entities: [
    RegionRow,
    OrganisationRow,
    MembershipRow,
    PersonRow,
    CredentialRow,
    ActivationRow,
    SessionRow,
    RoleGrantRow,
    AuditEntryRow,
    AuditPendingRow,
    AuditSealRow,
    AuditHeadRow,
  ],
  migrations: [
    CreateIdentity1767000000002,
    KnowTheMiddleOfRegions1767000000089,
    SignTheEndOfTheAuditLog1767000000102,
    KnowTheExchangeOfASession1767000000104,
  ],
  errors: identityErrors.catalogue,
};
