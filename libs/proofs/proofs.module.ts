import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { AppendLeaves } from './app/append-leaves.js';
import { AuditHeads } from './app/audit-heads.js';
import { AuditLeaves } from './app/audit-leaves.js';
import { AuditTree } from './app/audit-tree.js';
import { DailyHead } from './app/daily-head.js';
import { ForgetSalt } from './app/forget-salt.js';
import { HeadKey } from './app/head-key.js';
import { ProofStores } from './app/proof-stores.js';
import { ProofsChecksSubscriber } from './app/proofs-checks.subscriber.js';
import { ProofsSubscriber } from './app/proofs.subscriber.js';
import { ProveTransfer } from './app/prove-transfer.js';
import { SignHead } from './app/sign-head.js';
import { TreeQueries } from './app/tree-queries.js';
import { HeadRepository } from './data/head.repository.js';
import { LeafRepository } from './data/leaf.repository.js';
import { LogRepository } from './data/log.repository.js';
import { NodeRepository } from './data/node.repository.js';
import { TreeResolver } from './graphql/tree.resolver.js';

const useCases = [AppendLeaves, DailyHead, ForgetSalt, HeadKey, ProveTransfer, SignHead, TreeQueries];
const audits = [AuditHeads, AuditLeaves, AuditTree];
const data = [HeadRepository, LeafRepository, LogRepository, NodeRepository, ProofStores];

/** The provable book (存证): a Merkle log over the transfers of the ledger. */
@Module({
  imports: [IdentityModule, LedgerModule],
  providers: [...useCases, ...audits, ...data, ProofsSubscriber, ProofsChecksSubscriber, TreeResolver],
  exports: [ProveTransfer, ForgetSalt],
})
export class ProofsModule {}
