import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { AskCertificate } from './ask-certificate';
import { CertificatePage } from './certificate-page';
import { Certificates } from './certificates';
import { Stars } from './stars';

/** Stars and certificates of a volunteer. */
export function HonourRoutes() {
  return (
    <Routes>
      <Route path="stars" element={<Stars />} />
      <Route path="certificates" element={<Certificates />} />
      <Route path="certificates/new" element={<AskCertificate />} />
      <Route path="certificates/:id" element={<CertificatePage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
