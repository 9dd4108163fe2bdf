import { defineErrors } from '#kernel';

/** Refusals of providers, listings, price tables and categories (服务目录). */
export const catalogueErrors = defineErrors({});
