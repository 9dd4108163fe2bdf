import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { MyRedemptions } from './my-redemptions';
import { RedemptionPage } from './redemption-page';
import { RewardPage } from './reward-page';
import { Rewards } from './rewards';
import { SharePoints } from './share-points';

/** What points are good for: rewards, and giving them away. */
export function RewardRoutes() {
  return (
    <Routes>
      <Route index element={<Rewards />} />
      <Route path="mine" element={<MyRedemptions />} />
      <Route path="mine/:id" element={<RedemptionPage />} />
      <Route path="share" element={<SharePoints />} />
      <Route path=":id" element={<RewardPage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
