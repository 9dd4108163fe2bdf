import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Background, Config, failStart, listen, loadEnvFile, stopOnSignals } from '#platform';
import { demoAccount } from '../cli/district/demo-accounts.js';
import { seedFirstStart } from '../cli/district/first-start.js';
import { demoSignIns, holdsDemo } from '../cli/district/seed-demo.js';
import { createApi } from './create-api.js';
import { greeting } from './greeting.js';

/** Where the build puts the web app. */
const pages = fileURLToPath(new URL('../web', import.meta.url));

/** Migrates, seeds the demo district once, serves, and ends in good order on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = Config.fromEnvironment(process.env);
  const app = await createApi({ config, pages });
  stopOnSignals(app);
  if (config.seedsDemo) await seedFirstStart(app, config);
  await listen(app, config);
  app.get(Background).start();
  const demo =
    config.seedsDemo && (await holdsDemo(app)) ? { signIns: demoSignIns(), ...demoAccount('resident') } : undefined;
  console.log(greeting(await app.getUrl(), demo));
}

try {
  await main();
} catch (fault) {
  failStart(fault);
}
