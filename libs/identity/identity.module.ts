import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ActorResolver } from '#platform';
import { ActivateAccount } from './app/activate-account.js';
import { ActivationCodes } from './app/activation-codes.js';
import { ClaimAccount } from './app/claim-account.js';
import { IssueActivationCode } from './app/issue-activation-code.js';
import { ActivationRepository } from './data/activation.repository.js';
import { ActivationResolver } from './graphql/activation.resolver.js';
import { AccessCache } from './app/access-cache.js';
import { AccessTokenStrategy } from './app/access-token.strategy.js';
import { AccessTokens } from './app/access-tokens.js';
import { Attempts } from './app/attempts.js';
import { AuditLog } from './app/audit-log.js';
import { AuditMark } from './app/audit-mark.js';
import { CertifiedIdentity } from './app/certified-identity.facade.js';
import { ChangePassword } from './app/change-password.js';
import { ChangePerson } from './app/change-person.js';
import { CreateOrganisation } from './app/create-organisation.js';
import { EndOtherSessions } from './app/end-other-sessions.js';
import { EndSessions } from './app/end-sessions.js';
import { EnterPeople } from './app/enter-people.js';
import { EnterRoles } from './app/enter-roles.js';
import { FindPerson } from './app/find-person.js';
import { GrantRight } from './app/grant-right.js';
import { GrantRole } from './app/grant-role.js';
import { HeldRoles } from './app/held-roles.js';
import { IdentitySetup } from './app/identity-setup.facade.js';
import { Identity } from './app/identity.facade.js';
import { MyAccount } from './app/my-account.js';
import { OpenSession } from './app/open-session.js';
import { OrganisationRegister } from './app/organisation-register.facade.js';
import { Organisations } from './app/organisations.js';
import { PasswordCheck } from './app/password-check.js';
import { PasswordHasher } from './app/password-hasher.js';
import { PasswordStrategy } from './app/password.strategy.js';
import { PeopleFinder } from './app/people-finder.js';
import { PersonalNumbers } from './app/personal-numbers.js';
import { AuditVeils } from './app/audit-veils.js';
import { ReadAuditLog } from './app/read-audit-log.js';
import { RefreshSession } from './app/refresh-session.js';
import { RefreshTokens } from './app/refresh-tokens.js';
import { Regions } from './app/regions.js';
import { RegistrationLimit } from './app/registration-limit.js';
import { RegisterDocument } from './app/register-document.js';
import { RegisterPerson } from './app/register-person.js';
import { RevealPersonalData } from './app/reveal-personal-data.js';
import { RevokeRole } from './app/revoke-role.js';
import { RoleEffects } from './app/role-effects.js';
import { RoleTargets } from './app/role-targets.js';
import { SealAudit } from './app/seal-audit.js';
import { SealAuditSubscriber } from './app/seal-audit.subscriber.js';
import { SealWatch } from './app/seal-watch.js';
import { SessionActorResolver } from './app/session-actor-resolver.js';
import { SessionTokenIssuer } from './app/session-tokens.js';
import { ShownNames } from './app/shown-names.js';
import { SignIn } from './app/sign-in.js';
import { SignOut } from './app/sign-out.js';
import { VerifiedTokens } from './app/verified-tokens.js';
import { VerifyAuditChain } from './app/verify-audit-chain.js';
import { AuditRepository } from './data/audit.repository.js';
import { CredentialRepository } from './data/credential.repository.js';
import { OrganisationRepository } from './data/organisation.repository.js';
import { PersonRepository } from './data/person.repository.js';
import { RegionRepository } from './data/region.repository.js';
import { RoleGrantRepository } from './data/role-grant.repository.js';
import { SessionRepository } from './data/session.repository.js';
import { AuditLogResolver } from './graphql/audit-log.resolver.js';
import { MeResolver } from './graphql/me.resolver.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PersonNameLoader } from './graphql/person.loader.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { RegionLoader } from './graphql/region.loader.js';
import { RegionResolver } from './graphql/region.resolver.js';
import { RoleResolver } from './graphql/role.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';

const data = [
  ActivationRepository,
  AuditRepository,
  CredentialRepository,
  OrganisationRepository,
  PersonRepository,
  RegionRepository,
  RoleGrantRepository,
  SessionRepository,
];
const register = [
  ActivateAccount,
  ActivationCodes,
  ClaimAccount,
  IssueActivationCode,
  ChangePerson,
  CreateOrganisation,
  EnterPeople,
  FindPerson,
  MyAccount,
  Organisations,
  PeopleFinder,
  PersonalNumbers,
  RegisterDocument,
  Regions,
  RevealPersonalData,
  ShownNames,
];
const signIn = [
  AccessTokens,
  AccessTokenStrategy,
  VerifiedTokens,
  Attempts,
  RegistrationLimit,
  ChangePassword,
  EndOtherSessions,
  EndSessions,
  OpenSession,
  PasswordCheck,
  PasswordHasher,
  PasswordStrategy,
  RefreshSession,
  RefreshTokens,
  RegisterPerson,
  SessionTokenIssuer,
  SignIn,
  SignOut,
];
const roles = [AccessCache, EnterRoles, GrantRight, GrantRole, HeldRoles, RevokeRole, RoleEffects, RoleTargets];
const audit = [
  AuditLog,
  AuditMark,
  AuditVeils,
  ReadAuditLog,
  SealAudit,
  SealAuditSubscriber,
  SealWatch,
  VerifyAuditChain,
];
const graphql = [
  ActivationResolver,
  AuditLogResolver,
  MeResolver,
  OrganisationResolver,
  PersonNameLoader,
  PersonResolver,
  RegionLoader,
  RegionResolver,
  RoleResolver,
  SessionResolver,
];

/** People, sign-in, regions, organisations, roles and the audit log. */
@Module({
  imports: [JwtModule.register({})],
  providers: [
    ...data,
    ...register,
    ...signIn,
    ...roles,
    ...audit,
    ...graphql,
    { provide: ActorResolver, useClass: SessionActorResolver },
    CertifiedIdentity,
    Identity,
    IdentitySetup,
    OrganisationRegister,
  ],
  exports: [
    AuditMark,
    AuditVeils,
    CertifiedIdentity,
    Identity,
    IdentitySetup,
    OrganisationRegister,
    VerifyAuditChain,
    ActorResolver,
  ],
})
export class IdentityModule {}
