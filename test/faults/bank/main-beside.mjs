/** The capabilities without transport, as in the worker, and the door: a second process on one MariaDB. */
import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { openDoor } from './door.mjs';
import { Background, Config, Migrations, PlatformModule } from '#platform';

const root = join(import.meta.dirname, '../../..');
const { capabilities } = await import(join(root, 'dist/apps/capabilities.js'));

class BankModule {}

const config = Config.fromEnvironment(process.env);
const imports = [
  PlatformModule.forRoot({ config, capabilities }),
  ...capabilities.map((/** @type {{ module: unknown }} */ { module }) => module),
];
const app = await NestFactory.createApplicationContext(
  { module: BankModule, imports },
  { logger: false, abortOnError: false },
);
await app.get(Migrations).run();
app.get(Background).start();
await openDoor(app, config.get('PORT'));
