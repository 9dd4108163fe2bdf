import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { MicroNotice } from './micro-notice';
import { NoticeRounds } from './notice-rounds';
import { VentureNotice } from './venture-notice';
import { Vote } from './vote';

/** Notices of rounds, for everybody; those of people stand in `open`. */
export function NoticeRoutes() {
  return (
    <Routes>
      <Route path="rounds" element={<NoticeRounds />} />
      <Route path="rounds/:roundId" element={<VentureNotice />} />
      <Route path="votes/:roundId" element={<Vote />} />
      <Route path="small/:roundId" element={<MicroNotice />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
