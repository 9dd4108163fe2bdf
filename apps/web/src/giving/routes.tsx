import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { DrivePage } from './drive-page';
import { Drives } from './drives';

/** Drives that are for me: open to everybody. */
export function DriveRoutes() {
  return (
    <Routes>
      <Route index element={<Drives />} />
      <Route path=":id" element={<DrivePage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
