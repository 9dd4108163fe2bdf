import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { Audit } from './audit';
import { Bills } from './bills';
import { DriveForm } from './drive-form';
import { DrivePage } from './drive-page';
import { Drives } from './drives';
import { Flags } from './flags';
import { FundPage } from './fund-page';
import { DeskFunds } from './desk-funds';
import { GrantPage } from './grant-page';
import { Grants } from './grants';
import { Journal } from './journal';
import { Payouts } from './payouts';
import { PoolForm } from './pool-form';
import { PoolPage } from './pool-page';
import { Pools } from './pools';
import { Refunds } from './refunds';
import { ReportPage } from './report-page';
import { Reports } from './reports';
import { Terms } from './terms';
import { TrialBalance } from './trial-balance';
import './foundation.css';

/** What foundations, committees and sponsors do at their desk 基金会工作台. */
export function FoundationRoutes() {
  return (
    <Routes>
      <Route index element={<DeskFunds />} />
      <Route path="funds/:id" element={<FundPage />} />
      <Route path="ledger" element={<Journal />} />
      <Route path="balance" element={<TrialBalance />} />
      <Route path="drives" element={<Drives />} />
      <Route path="drives/new" element={<DriveForm />} />
      <Route path="drives/:id" element={<DrivePage />} />
      <Route path="pools" element={<Pools />} />
      <Route path="pools/new" element={<PoolForm />} />
      <Route path="pools/:id" element={<PoolPage />} />
      <Route path="grants" element={<Grants />} />
      <Route path="grants/:id" element={<GrantPage />} />
      <Route path="payouts" element={<Payouts />} />
      <Route path="bills" element={<Bills />} />
      <Route path="terms" element={<Terms />} />
      <Route path="refunds" element={<Refunds />} />
      <Route path="reports" element={<Reports />} />
      <Route path="reports/:id" element={<ReportPage />} />
      <Route path="audit" element={<Audit />} />
      <Route path="flags" element={<Flags />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
