export { identityCapability } from './identity.capability.js';
export { IdentityModule } from './identity.module.js';
export { Identity } from './app/identity.facade.js';
export { CertifiedIdentity } from './app/certified-identity.facade.js';
export { OrganisationRegister } from './app/organisation-register.facade.js';
export { IdentitySetup } from './app/identity-setup.facade.js';
export { IssueActivationCode } from './app/issue-activation-code.js';
export { AuditMark } from './app/audit-mark.js';
export { VerifyAuditChain, type AuditChainReport } from './app/verify-audit-chain.js';
export { AuditVeils, type AuditedSubject, type AuditVeil } from './app/audit-veils.js';
export type { AuditedAct } from './app/audit-log.js';
export { RoleChanged, SessionEnded } from './app/identity.events.js';
export { identityErrors } from './domain/identity.errors.js';
export { isWithin } from './domain/access.js';
export { PERMISSIONS, ROLES, type Permission, type Role, type RoleScope } from './domain/permissions.js';
export { ORGANISATION_KINDS, type OrganisationKind } from './domain/organisations.js';
export { pathEnd, REGION_LEVELS, type Region, type RegionLevel } from './domain/regions.js';
export {
  DOCUMENT_TYPES,
  identityDocument,
  maskDocument,
  maskPhone,
  mobileNumber,
  phoneNumber,
  type DocumentType,
  type IdentityDocument,
} from './domain/personal-numbers.js';
export { personName, shortenedName } from './domain/names.js';
export type {
  CertifiedOrganisation,
  CertifiedPerson,
  OrganisationDraft,
  OrganisationId,
  OrganisationView,
  PersonDraft,
  PersonId,
  PersonView,
  RegionDraft,
  RegionId,
  RoleDraft,
} from './domain/facade.types.js';
