import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { VerifyCertificate } from './certificate';
import { VerifyProof } from './proof';
import { VerifyStart } from './verify-start';
import './verify.css';

/** Checking what others show, for everybody. */
export function VerifyRoutes() {
  return (
    <Routes>
      <Route index element={<VerifyStart />} />
      <Route path="certificate" element={<VerifyCertificate />} />
      <Route path="certificate/:number" element={<VerifyCertificate />} />
      <Route path="proof" element={<VerifyProof />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
