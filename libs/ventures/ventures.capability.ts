import type { Capability } from '#platform';
import { roundsEntities, roundsMigrations } from './rounds.tables.js';
import { awardsEntities, awardsMigrations } from './awards.tables.js';
import { microEntities, microMigrations } from './micro.tables.js';
import { roundsErrors } from './domain/rounds.errors.js';
import { awardsErrors } from './domain/awards.errors.js';
import { microErrors } from './domain/micro.errors.js';
import { VenturesModule } from './ventures.module.js';

/** Ventures as a part of the application. */
export const venturesCapability: Capability = {
  name: 'ventures',
  module: VenturesModule,
  entities: [...roundsEntities, ...awardsEntities, ...microEntities],
  migrations: [...roundsMigrations, ...awardsMigrations, ...microMigrations],
  errors: { ...roundsErrors.catalogue, ...awardsErrors.catalogue, ...microErrors.catalogue },
};
