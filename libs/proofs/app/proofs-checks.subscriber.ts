import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditHeads } from './audit-heads.js';
import { AuditLeaves } from './audit-leaves.js';
import { AuditTree } from './audit-tree.js';

/** Brings the checks of the provable book to `linli audit`. */
@Injectable()
export class ProofsChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly auditLeaves: AuditLeaves,
    private readonly auditTree: AuditTree,
    private readonly auditHeads: AuditHeads,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'proofs-leaves',
      zh: '每片叶与总账中的转账相符，盐值已删的除外',
      en: 'Every leaf commits to its transfer in the ledger, or its salt was erased',
      run: (progress) => this.auditLeaves.leaves(progress),
    });
    this.checks.addInvariant({
      name: 'proofs-transfers',
      zh: '总账每笔转账都有叶',
      en: 'Every transfer of the ledger has a leaf',
      run: (progress) => this.auditLeaves.transfers(progress),
    });
    this.checks.addInvariant({
      name: 'proofs-nodes',
      zh: '存证树各节点由叶重新算得',
      en: 'Every node of the tree is what its leaves hash to',
      run: (progress) => this.auditTree.execute(progress),
    });
    this.checks.addInvariant({
      name: 'proofs-heads',
      zh: '每个树头签名有效、树根相符、前后一致',
      en: 'Every tree head is signed, has the root of the tree, and continues the one before',
      run: (progress) => this.auditHeads.execute(progress),
    });
  }
}
