export { figuresCapability } from './figures.capability.js';
export { FiguresModule } from './figures.module.js';
