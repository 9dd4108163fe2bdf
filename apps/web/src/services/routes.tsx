import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { FindServices } from './find-services';
import { ServicePage } from './service-page';
import './services.css';

/** What social organisations offer nearby: open to everybody. */
export function ServiceRoutes() {
  return (
    <Routes>
      <Route index element={<FindServices />} />
      <Route path=":id" element={<ServicePage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
