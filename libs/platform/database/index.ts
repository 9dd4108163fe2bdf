export * from './columns.js';
export { addColumns, table, createTables, dropColumns, dropTables, type TableSpec } from './tables.js';
export { appendOnly, createGuards, dropGuards, type Guard } from './guards.js';
export type { Engine } from './engine.js';
export { UnitOfWork } from './unit-of-work.js';
export { Database } from './database.js';
export { Connections } from './connections.js';
export { Migrations } from './migrate.js';
export { isDuplicate } from './failures.js';
