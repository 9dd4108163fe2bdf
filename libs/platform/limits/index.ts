export { Limits, type Limit } from './limits.js';
