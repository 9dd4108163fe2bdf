import { reportOf, type Bench } from './bench.js';

/** Runs one bench in this process, which is its own, so that none inherits another's heap; sends its lines to `main.ts`. */
const [name = ''] = process.argv.slice(2);
const { default: bench } = (await import(`./${name}.bench.js`)) as { default: Bench };
await bench.run(
  reportOf(name, (line) => {
    process.send?.(line);
  }),
);
process.disconnect();
