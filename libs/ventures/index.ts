export { venturesCapability } from './ventures.capability.js';
export { VenturesModule } from './ventures.module.js';
