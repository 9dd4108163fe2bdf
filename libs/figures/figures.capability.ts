import type { Capability } from '#platform';
import { FiguresModule } from './figures.module.js';

/** Figures as a part of the application: it keeps nothing of its own. */
export const figuresCapability: Capability = {
  name: 'figures',
  module: FiguresModule,
  entities: [],
  migrations: [],
  errors: {},
};
