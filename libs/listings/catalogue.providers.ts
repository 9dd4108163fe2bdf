import type { Provider } from '@nestjs/common';
import { CategoryRepository } from './data/category.repository.js';
import { ListingRepository } from './data/listing.repository.js';
import { ProviderRepository } from './data/provider.repository.js';
import { SlotRepository } from './data/slot.repository.js';

/** What is provided for providers, listings, price tables and categories (服务目录). */
export const catalogueProviders: Provider[] = [
  ProviderRepository,
  CategoryRepository,
  ListingRepository,
  SlotRepository,
];
