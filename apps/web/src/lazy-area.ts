import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { addWords } from './i18n/start';

/** Pages that are fetched when they are first shown, with the words of their folder and of the others named. */
export function lazyArea(
  load: () => Promise<ComponentType>,
  ...areas: readonly string[]
): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), addWords(...areas)]);
    return { default: page };
  });
}
