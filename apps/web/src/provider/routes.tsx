import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { BillingPage } from './billing-page';
import { Billings } from './billings';
import { Complaints } from './complaints';
import { Counter } from './counter';
import { Exchange } from './exchange';
import { ExchangePage } from './exchange-page';
import { ListingForm } from './listing-form';
import { ListingPage } from './listing-page';
import { Listings } from './listings';
import { Rooms } from './rooms';
import { Servings } from './servings';
import { ServingPage } from './serving-page';

/** What a social organisation does at its desk 社会组织工作台. */
export function ProviderRoutes() {
  return (
    <Routes>
      <Route index element={<Servings />} />
      <Route path="orders/:id" element={<ServingPage />} />
      <Route path="listings" element={<Listings />} />
      <Route path="listings/new" element={<ListingForm />} />
      <Route path="listings/:id" element={<ListingPage />} />
      <Route path="listings/:id/edit" element={<ListingForm />} />
      <Route path="billings" element={<Billings />} />
      <Route path="billings/:id" element={<BillingPage />} />
      <Route path="complaints" element={<Complaints />} />
      <Route path="exchange" element={<Exchange />} />
      <Route path="exchange/:id" element={<ExchangePage />} />
      <Route path="rooms" element={<Rooms />} />
      <Route path="counter" element={<Counter />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
