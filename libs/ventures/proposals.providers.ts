import type { Provider } from '@nestjs/common';
import { AgreementTrail } from './app/agreement-trail.js';
import { DecidePayeeChange } from './app/decide-payee-change.js';
import { DecideWriteOff } from './app/decide-write-off.js';
import { ProposalQueries } from './app/proposal-queries.js';
import { ProposalTasks } from './app/proposal-tasks.js';
import { ProposePayeeChange } from './app/propose-payee-change.js';
import { ProposeWriteOff } from './app/propose-write-off.js';
import { ProposalRepository } from './data/proposal.repository.js';
import { ProjectPayeeChangesLoader, ProjectWriteOffsLoader } from './graphql/proposal.loaders.js';
import { ProposalResolver } from './graphql/proposal.resolver.js';

const steps = [ProposeWriteOff, DecideWriteOff, ProposePayeeChange, DecidePayeeChange];

/** What is provided for what one person proposes of a project and another decides (核销与账户变更). */
export const proposalsProviders: Provider[] = [
  ...[...steps, AgreementTrail, ProposalQueries, ProposalRepository, ProposalTasks],
  ...[ProjectPayeeChangesLoader, ProjectWriteOffsLoader, ProposalResolver],
];
