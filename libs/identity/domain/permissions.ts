/** Everything that may be allowed, beyond what a signed-in person may do with what is his own. */
export const PERMISSIONS = [
  'volunteer.read',
  'volunteer.verify',
  'volunteer.register-others',
  'request.read',
  'request.create-for-others',
  'request.decide',
  'request.cancel-any',
  'attendance.confirm-by-phone',
  'record.backfill',
  'record.review',
  'star.review',
  'certificate.issue',
  'dispatch.board',
  'dispatch.explain',
  'ledger.read',
  'ledger.audit',
  'points.publish-policy',
  'points.register-care',
  'points.grant-care',
  'merchant.register',
  'reward.manage',
  'reward.fulfil',
  'dispatch.publish-policy',
  'volunteering.publish-policy',
  'integrity.publish-policy',
  'organisation.create',
  'role.grant',
  'personal.read',
  'audit.read',
  'payment.read',
  'payment.reconcile',
  'charity.register',
  'charity.supervise',
  'fund.manage',
  'fund.read',
  'donation.read',
  'refund.request',
  'refund.approve',
  'disclosure.draft',
  'disclosure.publish',
  'books.close',
  'fee.request',
  'fee.approve',
  'pool.fund',
  'match.review',
  'grant.submit',
  'grant.verify',
  'grant.read',
  'grant.approve',
  'grant.manage',
  'grant.publish-policy',
  'disbursement.make',
  'disbursement.pay',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * The ledger knows no regions, so whoever reads its accounts may read all of them: only by a role of the whole platform.
 * `ledger.audit` recomputes sums and names no person, so an auditor of a region may run it.
 */
export const PLATFORM_WIDE: readonly Permission[] = ['ledger.read'];

/** Roles 角色, each held in a scope. */
export const ROLES = [
  'PLATFORM_ADMIN',
  'DISTRICT_OFFICER',
  'AUDITOR',
  'STATION_WORKER',
  'GRID_WORKER',
  'ORGANISATION_ADMIN',
  'FOUNDATION_OFFICER',
  'ACCOUNTANT',
  'ORGANISATION_MEMBER',
  'MERCHANT_STAFF',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a role holds: everywhere, in a region with all below it, or in one organisation. */
export const ROLE_SCOPES = ['PLATFORM', 'REGION', 'ORGANISATION'] as const;
export type RoleScope = (typeof ROLE_SCOPES)[number];

interface RoleRule {
  /** Scopes in which the role exists. */
  readonly scopes: readonly RoleScope[];
  readonly permissions: readonly Permission[];
  /** Roles its holder may give and take, inside his own scope: always lower ones, except for the platform's administrators. */
  readonly mayGrant: readonly Role[];
}

/**
 * Who may do what. The administrator of the platform neither reads personal numbers nor enters hours:
 * hours for sale were entered by an administrator with nobody present.
 */
export const ROLE_RULES: Readonly<Record<Role, RoleRule>> = {
  PLATFORM_ADMIN: {
    scopes: ['PLATFORM'],
    permissions: [
      'volunteer.read',
      'volunteer.verify',
      'volunteer.register-others',
      'request.read',
      'request.create-for-others',
      'request.decide',
      'request.cancel-any',
      'dispatch.board',
      'dispatch.explain',
      'ledger.read',
      'ledger.audit',
      'dispatch.publish-policy',
      'points.publish-policy',
      'volunteering.publish-policy',
      'integrity.publish-policy',
      'organisation.create',
      'role.grant',
      'audit.read',
      'charity.register',
    ],
    mayGrant: ROLES,
  },
  DISTRICT_OFFICER: {
    scopes: ['REGION'],
    permissions: [
      'volunteer.read',
      'volunteer.verify',
      'request.read',
      'request.cancel-any',
      'record.review',
      'star.review',
      'certificate.issue',
      'dispatch.board',
      'dispatch.explain',
      'dispatch.publish-policy',
      'points.publish-policy',
      'points.grant-care',
      'merchant.register',
      'reward.manage',
      'volunteering.publish-policy',
      'integrity.publish-policy',
      'organisation.create',
      'role.grant',
      'personal.read',
      'audit.read',
      'charity.register',
      'charity.supervise',
      'grant.read',
      'grant.publish-policy',
    ],
    mayGrant: ['STATION_WORKER', 'GRID_WORKER', 'ORGANISATION_ADMIN', 'ORGANISATION_MEMBER', 'MERCHANT_STAFF'],
  },
  AUDITOR: {
    scopes: ['PLATFORM', 'REGION'],
    permissions: [
      'volunteer.read',
      'request.read',
      'dispatch.explain',
      'ledger.read',
      'ledger.audit',
      'audit.read',
      'payment.read',
      'fund.read',
      'grant.read',
    ],
    mayGrant: [],
  },
  STATION_WORKER: {
    scopes: ['REGION'],
    permissions: [
      'volunteer.read',
      'volunteer.verify',
      'volunteer.register-others',
      'request.read',
      'request.create-for-others',
      'request.decide',
      'request.cancel-any',
      'attendance.confirm-by-phone',
      'record.backfill',
      'points.register-care',
      'record.review',
      'star.review',
      'certificate.issue',
      'dispatch.board',
      'dispatch.explain',
      'role.grant',
      'personal.read',
      'grant.submit',
      'grant.verify',
      'grant.read',
    ],
    mayGrant: ['GRID_WORKER'],
  },
  GRID_WORKER: {
    scopes: ['REGION'],
    permissions: [
      'volunteer.read',
      'volunteer.register-others',
      'request.read',
      'request.create-for-others',
      'dispatch.board',
      'grant.submit',
      'grant.verify',
      'grant.read',
    ],
    mayGrant: [],
  },
  ORGANISATION_ADMIN: {
    scopes: ['ORGANISATION'],
    permissions: ['reward.manage', 'reward.fulfil', 'role.grant'],
    mayGrant: ['FOUNDATION_OFFICER', 'ACCOUNTANT', 'ORGANISATION_MEMBER', 'MERCHANT_STAFF'],
  },
  FOUNDATION_OFFICER: {
    scopes: ['ORGANISATION'],
    permissions: [
      'fund.manage',
      'fund.read',
      'donation.read',
      'refund.request',
      'refund.approve',
      'match.review',
      'grant.read',
      'grant.approve',
      'grant.manage',
      'disbursement.make',
      ...(['disclosure.draft', 'disclosure.publish', 'fee.request', 'fee.approve'] as const),
    ],
    mayGrant: [],
  },
  ACCOUNTANT: {
    scopes: ['ORGANISATION'],
    permissions: [
      'payment.read',
      'payment.reconcile',
      'fund.read',
      'donation.read',
      'refund.approve',
      'pool.fund',
      'match.review',
      'grant.read',
      'disbursement.pay',
      ...(['disclosure.draft', 'disclosure.publish', 'books.close', 'fee.approve'] as const),
    ],
    mayGrant: [],
  },
  ORGANISATION_MEMBER: { scopes: ['ORGANISATION'], permissions: [], mayGrant: [] },
  MERCHANT_STAFF: { scopes: ['ORGANISATION'], permissions: ['reward.fulfil'], mayGrant: [] },
};
