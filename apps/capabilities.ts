import { dispatchCapability } from '#dispatch';
import { figuresCapability } from '#figures';
import { fundsCapability } from '#funds';
import { identityCapability } from '#identity';
import { integrityCapability } from '#integrity';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import { listingsCapability } from '#listings';
import type { Capability } from '#platform';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import { venturesCapability } from '#ventures';
import { volunteeringCapability } from '#volunteering';

/** What this application is made of, lower ones first. A new capability is added here and nowhere else. */
export const capabilities: readonly Capability[] = [
  ledgerCapability,
  identityCapability,
  volunteeringCapability,
  dispatchCapability,
  integrityCapability,
  pointsCapability,
  proofsCapability,
  paymentsCapability,
  fundsCapability,
  listingsCapability,
  venturesCapability,
  figuresCapability,
];
