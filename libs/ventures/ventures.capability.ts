import type { Capability } from '#platform';
import { roundsEntities, roundsMigrations } from './rounds.tables.js';
import { panelEntities, panelMigrations } from './panel.tables.js';
import { noticesEntities, noticesMigrations } from './notices.tables.js';
import { awardsEntities, awardsMigrations } from './awards.tables.js';
import { microEntities, microMigrations } from './micro.tables.js';
import { contributionsEntities, contributionsMigrations } from './contributions.tables.js';
import { roundsErrors } from './domain/rounds.errors.js';
import { panelErrors } from './domain/panel.errors.js';
import { noticesErrors } from './domain/notices.errors.js';
import { awardsErrors } from './domain/awards.errors.js';
import { microErrors } from './domain/micro.errors.js';
import { contributionsErrors } from './domain/contributions.errors.js';
import { VenturesModule } from './ventures.module.js';

/** Ventures as a part of the application. */
export const venturesCapability: Capability = {
  name: 'ventures',
  module: VenturesModule,
  entities: [
    ...[...roundsEntities, ...panelEntities, ...noticesEntities, ...awardsEntities, ...microEntities],
    ...contributionsEntities,
  ],
  migrations: [
    ...[...roundsMigrations, ...panelMigrations, ...noticesMigrations, ...awardsMigrations, ...microMigrations],
    ...contributionsMigrations,
  ],
  errors: {
    ...{ ...roundsErrors.catalogue, ...panelErrors.catalogue, ...noticesErrors.catalogue },
    ...{ ...awardsErrors.catalogue, ...microErrors.catalogue, ...contributionsErrors.catalogue },
  },
};
