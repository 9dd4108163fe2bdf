import type { Capability } from '#platform';
import { DonationRefundEntity } from './data/donation-refund.entity.js';
import { DonationEntity } from './data/donation.entity.js';
import { DriveEntity } from './data/drive.entity.js';
import { FundEntity, PurposeEntity, SeatEntity } from './data/fund.entities.js';
import { HostCharityEntity } from './data/host-charity.entity.js';
import { CreateFunds1767000000034 } from './data/migrations/1767000000034-create-funds.js';
import { TellPurposesApart1767000000101 } from './data/migrations/1767000000101-tell-purposes-apart.js';
import { disclosureEntities, disclosureMigrations } from './disclosure.tables.js';
import { disclosureErrors } from './domain/disclosure.errors.js';
import { fundsErrors } from './domain/funds.errors.js';
import { grantsErrors } from './domain/grants.errors.js';
import { matchingErrors } from './domain/matching.errors.js';
import { FundsModule } from './funds.module.js';
import { lotEntities, lotMigrations } from './lots.tables.js';
import { grantsEntities, grantsMigrations } from './grants.tables.js';
import { matchingEntities, matchingMigrations } from './matching.tables.js';

/** Funds as a part of the application. */
export const fundsCapability: Capability = {
  name: 'funds',
  module: FundsModule,
  entities: [
    HostCharityEntity,
    FundEntity,
    PurposeEntity,
    SeatEntity,
    DriveEntity,
    DonationEntity,
    DonationRefundEntity,
    ...lotEntities,
    ...disclosureEntities,
    ...matchingEntities,
    ...grantsEntities,
  ],
  migrations: [
    CreateFunds1767000000034,
    ...lotMigrations,
    ...disclosureMigrations,
    ...matchingMigrations,
    ...grantsMigrations,
    TellPurposesApart1767000000101,
  ],
  errors: {
    ...fundsErrors.catalogue,
    ...disclosureErrors.catalogue,
    ...matchingErrors.catalogue,
    ...grantsErrors.catalogue,
  },
};
