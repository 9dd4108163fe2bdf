import type { Type } from '@nestjs/common';
import type { ErrorCatalogue } from '#kernel';

/** What a lib brings to the application, told by its own `index.ts`: the application is the list of its capabilities. */
export interface Capability {
  /** The lib's name, which prefixes its tables, events and timers. */
  readonly name: string;
  readonly module: Type;
  /** TypeORM entity classes; opaque to everyone but the database. */
  readonly entities: readonly Type[];
  /** TypeORM migration classes, oldest first. */
  readonly migrations: readonly Type[];
  readonly errors: ErrorCatalogue;
}

/** Injection token of all capabilities of the application. */
export const CAPABILITIES = Symbol('CAPABILITIES');
