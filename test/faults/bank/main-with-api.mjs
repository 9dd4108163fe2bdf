/** The api as it is delivered, with the door in the same process: on SQLite one process has the database to itself. */
import 'reflect-metadata';
import { join } from 'node:path';
import { openDoor } from './door.mjs';
import { Background, Config } from '#platform';

const root = join(import.meta.dirname, '../../..');
const { createApi } = await import(join(root, 'dist/apps/api/create-api.js'));
const { seedDemo } = await import(join(root, 'dist/apps/cli/district/seed-demo.js'));

const config = Config.fromEnvironment(process.env);
const app = await createApi({ config });
await seedDemo(app);
await openDoor(app, Number(process.env.DOOR_PORT));
await app.listen(config.get('PORT'), config.get('HOST'));
app.get(Background).start();
