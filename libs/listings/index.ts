export { listingsCapability } from './listings.capability.js';
export { ListingsModule } from './listings.module.js';
