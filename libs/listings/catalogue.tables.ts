import type { Type } from '@nestjs/common';

/** Tables of providers, listings, price tables and categories (服务目录). */
export const catalogueEntities: Type[] = [];
export const catalogueMigrations: Type[] = [];
