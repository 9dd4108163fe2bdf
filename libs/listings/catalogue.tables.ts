import { CategoryEntity, CategoryFileEntity } from './data/category.entities.js';
import {
  FundConsentEntity,
  ListingAreaEntity,
  ListingEntity,
  ListingPriceEntity,
  ListingTermsEntity,
  SlotEntity,
} from './data/listing.entities.js';
import { CreateCatalogue1767000000070 } from './data/migrations/1767000000070-create-catalogue.js';
import { ProviderEntity } from './data/provider.entity.js';

/** Tables of providers, listings, price tables and categories (服务目录). */
export const catalogueEntities = [
  ProviderEntity,
  CategoryFileEntity,
  CategoryEntity,
  ListingEntity,
  ListingTermsEntity,
  ListingPriceEntity,
  ListingAreaEntity,
  FundConsentEntity,
  SlotEntity,
];
export const catalogueMigrations = [CreateCatalogue1767000000070];
