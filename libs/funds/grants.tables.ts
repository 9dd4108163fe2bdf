import { DisbursementAttemptEntity, DisbursementEntity } from './data/disbursement.entities.js';
import {
  GrantApprovalEntity,
  GrantHouseholdEntity,
  GrantPartyEntity,
  GrantPolicyEntity,
} from './data/grant-parts.entities.js';
import { GrantEntity } from './data/grant.entity.js';
import { CreateSpending1767000000053 } from './data/migrations/1767000000053-create-spending.js';
import { CreateGrants1767000000054 } from './data/migrations/1767000000054-create-grants.js';
import { GuardTwoPersons1767000000055 } from './data/migrations/1767000000055-guard-two-persons.js';
import { PayOutFees1767000000081 } from './data/migrations/1767000000081-pay-out-fees.js';
import { ReservationEntity } from './data/reservation.entity.js';

/** Tables of emergency grants, reservations and disbursements. */
export const grantsEntities = [
  ReservationEntity,
  DisbursementEntity,
  DisbursementAttemptEntity,
  GrantEntity,
  GrantPartyEntity,
  GrantHouseholdEntity,
  GrantApprovalEntity,
  GrantPolicyEntity,
];

export const grantsMigrations = [
  CreateSpending1767000000053,
  CreateGrants1767000000054,
  GuardTwoPersons1767000000055,
  PayOutFees1767000000081,
];
