/** Loaded before a program that is to be measured: at SIGUSR2 it collects what is garbage, so that only what it keeps is counted. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));
process.on('SIGUSR2', () => {
  collect();
  collect();
});
