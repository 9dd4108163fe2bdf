import type { Capability } from '#platform';
import { catalogueEntities, catalogueMigrations } from './catalogue.tables.js';
import { feedbackEntities, feedbackMigrations } from './feedback.tables.js';
import { ordersEntities, ordersMigrations } from './orders.tables.js';
import { settlementEntities, settlementMigrations } from './settlement.tables.js';
import { spacesEntities, spacesMigrations } from './spaces.tables.js';
import { supplyEntities, supplyMigrations } from './supply.tables.js';
import { catalogueErrors } from './domain/catalogue.errors.js';
import { feedbackErrors } from './domain/feedback.errors.js';
import { ordersErrors } from './domain/orders.errors.js';
import { settlementErrors } from './domain/settlement.errors.js';
import { spacesErrors } from './domain/spaces.errors.js';
import { supplyErrors } from './domain/supply.errors.js';
import { ListingsModule } from './listings.module.js';

/** Listings as a part of the application. */
export const listingsCapability: Capability = {
  name: 'listings',
  module: ListingsModule,
  entities: [
    ...catalogueEntities,
    ...ordersEntities,
    ...settlementEntities,
    ...spacesEntities,
    ...supplyEntities,
    ...feedbackEntities,
  ],
  migrations: [
    ...catalogueMigrations,
    ...ordersMigrations,
    ...settlementMigrations,
    ...spacesMigrations,
    ...supplyMigrations,
    ...feedbackMigrations,
  ],
  errors: {
    ...catalogueErrors.catalogue,
    ...ordersErrors.catalogue,
    ...settlementErrors.catalogue,
    ...spacesErrors.catalogue,
    ...supplyErrors.catalogue,
    ...feedbackErrors.catalogue,
  },
};
