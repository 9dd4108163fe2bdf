#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { DomainError } from '#kernel';
import { loadEnvFile } from '#platform';
import { addCertificateKeys } from './commands/certificate-keys.js';
import { addAudit } from './commands/audit.js';
import { addDemo } from './commands/demo.js';
import { addEnvExample } from './commands/env-example.js';
import { addEvents } from './commands/events.js';
import { addErrors } from './commands/errors.js';
import { addForgetSalt } from './commands/forget-salt.js';
import { addGrants } from './commands/grants.js';
import { addImport } from './commands/import-volunteers.js';
import { addInit } from './commands/init.js';
import { addMigrate } from './commands/migrate.js';
import { addMigrations } from './commands/migrations.js';
import { addRebuild } from './commands/rebuild.js';
import { addReconcile } from './commands/reconcile.js';
import { addRecomputeMatch } from './commands/recompute-match.js';
import { addSchema } from './commands/schema.js';
import { addSeed } from './commands/seed.js';
import { addTreeHead } from './commands/tree-head.js';
import { addVerifyCertificate } from './commands/verify-certificate.js';
import { addVerifyProof } from './commands/verify-proof.js';
import { addVerifyRound } from './commands/verify-round.js';
import { addSimulate } from './commands/simulate.js';

const program = new Command('linli')
  .description('Linli 邻里: commands of the operator · 运维命令')
  .showHelpAfterError();

for (const add of [
  addMigrate,
  addInit,
  addSeed,
  addImport,
  addSimulate,
  addAudit,
  addReconcile,
  addRebuild,
  addRecomputeMatch,
  addEvents,
  addDemo,
  addGrants,
  addMigrations,
  addSchema,
  addErrors,
  addEnvExample,
  addCertificateKeys,
  addVerifyCertificate,
  addTreeHead,
  addVerifyProof,
  addVerifyRound,
  addForgetSalt,
]) {
  add(program);
}

try {
  loadEnvFile();
  await program.parseAsync();
} catch (fault) {
  process.exitCode = 1;
  const refused = fault instanceof DomainError;
  console.error(
    refused ? `${fault.code} ${JSON.stringify(fault.params)}` : fault instanceof Error ? fault.message : fault,
  );
  if (process.env.DEBUG && fault instanceof Error) console.error(fault.stack);
}
