import type { Provider } from '@nestjs/common';
import { AddSlots } from './app/add-slots.js';
import { AgreeToTerms } from './app/agree-to-terms.js';
import { CancelSlot } from './app/cancel-slot.js';
import { CategoryAccess } from './app/category-access.js';
import { CategorySeal } from './app/category-seal.js';
import { CreateListing } from './app/create-listing.js';
import { DecideCategory } from './app/decide-category.js';
import { EditListing } from './app/edit-listing.js';
import { EndCategory } from './app/end-category.js';
import { FindListings } from './app/find-listings.js';
import { ListingAccess } from './app/listing-access.js';
import { ListingChanges } from './app/listing-changes.js';
import { ListingDesk } from './app/listing-desk.js';
import { ListingQueries } from './app/listing-queries.js';
import { OrderableSlots } from './app/orderable-slots.js';
import { PersonCategories } from './app/person-categories.js';
import { PricesForPerson } from './app/prices-for-person.js';
import { ProviderAccess } from './app/provider-access.js';
import { ProviderChanges } from './app/provider-changes.js';
import { ProviderDesk } from './app/provider-desk.js';
import { ProviderPlaces } from './app/provider-places.js';
import { ProviderQueries } from './app/provider-queries.js';
import { ProviderSeal } from './app/provider-seal.js';
import { PublishListing } from './app/publish-listing.js';
import { RegisterProvider } from './app/register-provider.js';
import { ResumeListing } from './app/resume-listing.js';
import { ResumeProvider } from './app/resume-provider.js';
import { RetireListing } from './app/retire-listing.js';
import { ReviewListing } from './app/review-listing.js';
import { ReviewProvider } from './app/review-provider.js';
import { SubmitListing } from './app/submit-listing.js';
import { SuspendListing } from './app/suspend-listing.js';
import { SuspendProvider } from './app/suspend-provider.js';
import { TermsToBear } from './app/terms-to-bear.js';
import { TermsWriter } from './app/terms-writer.js';
import { CategoryRepository } from './data/category.repository.js';
import { ListingSearchRepository } from './data/listing-search.repository.js';
import { ListingRepository } from './data/listing.repository.js';
import { ProviderRepository } from './data/provider.repository.js';
import { SlotRepository } from './data/slot.repository.js';
import {
  ProviderLoader,
  ProviderReasonLoader,
  ListingTermsLoader,
  ListingAreasLoader,
  ListingInsideLoader,
  MyPriceLoader,
} from './graphql/catalogue.loaders.js';
import { CategoryResolver } from './graphql/category.resolver.js';
import { ListingDecisionsResolver } from './graphql/listing-decisions.resolver.js';
import { ListingDraftResolver } from './graphql/listing-draft.resolver.js';
import { ListingQueriesResolver } from './graphql/listing-queries.resolver.js';
import { ListingResolver } from './graphql/listing.resolver.js';
import { ProviderResolver } from './graphql/provider.resolver.js';

const providers = [
  RegisterProvider,
  ReviewProvider,
  SuspendProvider,
  ResumeProvider,
  ProviderQueries,
  ProviderAccess,
  ProviderChanges,
  ProviderDesk,
  ProviderPlaces,
  ProviderSeal,
];
const categories = [DecideCategory, EndCategory, PersonCategories, PricesForPerson, CategoryAccess, CategorySeal];
const listings = [
  CreateListing,
  EditListing,
  SubmitListing,
  ReviewListing,
  AgreeToTerms,
  PublishListing,
  SuspendListing,
  ResumeListing,
  RetireListing,
  FindListings,
  ListingQueries,
  ListingAccess,
  ListingChanges,
  ListingDesk,
  TermsToBear,
  TermsWriter,
];
const slots = [AddSlots, CancelSlot, OrderableSlots];
const data = [CategoryRepository, ListingSearchRepository, ListingRepository, ProviderRepository, SlotRepository];
const graphql = [
  ProviderLoader,
  ProviderReasonLoader,
  ListingTermsLoader,
  ListingAreasLoader,
  ListingInsideLoader,
  MyPriceLoader,
  CategoryResolver,
  ListingDecisionsResolver,
  ListingDraftResolver,
  ListingQueriesResolver,
  ListingResolver,
  ProviderResolver,
];

/** What is provided for providers, listings, price tables and categories (服务目录). */
export const catalogueProviders: Provider[] = [
  ...[...providers, ...categories, ...listings, ...slots],
  ...[...data, ...graphql],
];
