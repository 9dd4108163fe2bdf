import { generalErrors, type ErrorCatalogue } from '#kernel';
import { edgeErrors } from './edge.errors.js';

/** Every code the API can answer with: the general ones, the edge's, and those of the given capabilities, by name. */
export function mergeCatalogues(catalogues: readonly ErrorCatalogue[]): ErrorCatalogue {
  const all = Object.assign({}, generalErrors.catalogue, edgeErrors.catalogue, ...catalogues) as ErrorCatalogue;
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
