import { Route, Routes } from 'react-router';
import { FindServices } from './find-services';
import { ServicePage } from './service-page';
import './services.css';

/** What social organisations offer nearby: open to everybody. */
export function ServiceRoutes() {
  return (
    <Routes>
      <Route index element={<FindServices />} />
      <Route path=":id" element={<ServicePage />} />
    </Routes>
  );
}
