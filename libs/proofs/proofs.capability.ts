import type { Capability } from '#platform';
import { HeadEntity } from './data/head.entity.js';
import { ErasureEntity, LeafEntity, SaltEntity } from './data/leaf.entities.js';
import { LogEntity } from './data/log.entity.js';
import { CreateProofs1767000000060 } from './data/migrations/1767000000060-create-proofs.js';
import { NodeEntity } from './data/node.entity.js';
import { proofsErrors } from './domain/proofs.errors.js';
import { ProofsModule } from './proofs.module.js';

/** The provable book as a part of the application. */
export const proofsCapability: Capability = {
  name: 'proofs',
  module: ProofsModule,
  entities: [LogEntity, LeafEntity, SaltEntity, ErasureEntity, NodeEntity, HeadEntity],
  migrations: [CreateProofs1767000000060],
  errors: proofsErrors.catalogue,
};
