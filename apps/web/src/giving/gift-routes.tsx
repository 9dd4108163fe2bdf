import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { GiftPage } from './gift-page';
import { GivePage } from './give-page';
import { MyGifts } from './my-gifts';

/** Giving, and what became of what I gave. */
export function GiftRoutes() {
  return (
    <Routes>
      <Route index element={<MyGifts />} />
      <Route path="new/:driveId" element={<GivePage />} />
      <Route path=":id" element={<GiftPage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
