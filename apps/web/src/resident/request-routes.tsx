import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { MyRequests } from './my-requests';
import { Request } from './request';
import './resident.css';

/** What I ordered, and one of it. */
export function RequestRoutes() {
  return (
    <Routes>
      <Route index element={<MyRequests />} />
      <Route path=":id" element={<Request />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
