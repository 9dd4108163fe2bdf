/** Builds the pages into dist/apps/web, or into the folder that is named. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [folder] = process.argv.slice(2);
await build({
  configFile: fileURLToPath(new URL('vite.config.mjs', import.meta.url)),
  logLevel: 'warn',
  build: folder === undefined ? {} : { outDir: resolve(folder), emptyOutDir: true },
});
