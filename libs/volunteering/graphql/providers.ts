import type { Provider } from '@nestjs/common';

/** Resolvers and loaders. */
export const graphqlProviders: Provider[] = [];
