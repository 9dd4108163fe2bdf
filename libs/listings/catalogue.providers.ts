import type { Provider } from '@nestjs/common';

/** What is provided for providers, listings, price tables and categories (服务目录). */
export const catalogueProviders: Provider[] = [];
