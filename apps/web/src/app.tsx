import { Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { useHere } from './account/way-back';
import { useSignedIn } from './api/session';
import { useApiClient } from './api/use-api-client';
import { Arrival } from './arrival';
import { lazyArea } from './lazy-area';
import { MayBreak } from './parts/broken';
import { Loading } from './parts/feedback';
import { NoPage } from './parts/no-page';

type Page = LazyExoticComponent<ComponentType>;

/** Pages for everybody, by path. */
const open: readonly (readonly [path: string, page: Page])[] = [
  ['/', lazyArea(() => import('./open/home').then(({ Home }) => Home), 'open')],
  ['/sign-in', lazyArea(() => import('./account/sign-in').then(({ SignIn }) => SignIn))],
  ['/sign-up', lazyArea(() => import('./account/sign-up').then(({ SignUp }) => SignUp))],
  ['/activate', lazyArea(() => import('./account/activate').then(({ Activate }) => Activate))],
  ['/notices', lazyArea(() => import('./open/notices').then(({ Notices }) => Notices), 'open')],
  ['/funds', lazyArea(() => import('./open/funds').then(({ Funds }) => Funds), 'open')],
  ['/notices/*', lazyArea(() => import('./notice/routes').then(({ NoticeRoutes }) => NoticeRoutes), 'notice')],
  ['/verify/*', lazyArea(() => import('./verify/routes').then(({ VerifyRoutes }) => VerifyRoutes), 'verify')],
  ['/screen/*', lazyArea(() => import('./screen/routes').then(({ ScreenRoutes }) => ScreenRoutes), 'screen')],
  ['/funds/:id', lazyArea(() => import('./open/book').then(({ Book }) => Book), 'open')],
  ['/services/*', lazyArea(() => import('./services/routes').then(({ ServiceRoutes }) => ServiceRoutes), 'services')],
  ['/drives/*', lazyArea(() => import('./giving/routes').then(({ DriveRoutes }) => DriveRoutes), 'giving')],
];

/** Pages for who is signed in, by path. */
const own: readonly (readonly [path: string, page: Page])[] = [
  ['/order/*', lazyArea(() => import('./resident/order-routes').then(({ OrderRoutes }) => OrderRoutes), 'resident')],
  [
    '/requests/*',
    lazyArea(() => import('./resident/request-routes').then(({ RequestRoutes }) => RequestRoutes), 'resident'),
  ],
  [
    '/volunteer/*',
    lazyArea(
      () => import('./volunteer/routes').then(({ VolunteerRoutes }) => VolunteerRoutes),
      'volunteer',
      'resident',
    ),
  ],
  [
    '/station/*',
    lazyArea(
      () => import('./station/routes').then(({ StationRoutes }) => StationRoutes),
      'station',
      'desk',
      'resident',
      'volunteer',
      'exchange',
    ),
  ],
  [
    '/foundation/*',
    lazyArea(
      () => import('./foundation/routes').then(({ FoundationRoutes }) => FoundationRoutes),
      'desk',
      'foundation',
      'provider',
    ),
  ],
  [
    '/provider/*',
    lazyArea(
      () => import('./provider/routes').then(({ ProviderRoutes }) => ProviderRoutes),
      'desk',
      'provider',
      'exchange',
    ),
  ],
  ['/rewards/*', lazyArea(() => import('./rewards/routes').then(({ RewardRoutes }) => RewardRoutes), 'rewards')],
  [
    '/honours/*',
    lazyArea(() => import('./honours/routes').then(({ HonourRoutes }) => HonourRoutes), 'honours', 'volunteer'),
  ],
  [
    '/bookings/*',
    lazyArea(() => import('./services/booking-routes').then(({ BookingRoutes }) => BookingRoutes), 'services'),
  ],
  ['/gifts/*', lazyArea(() => import('./giving/gift-routes').then(({ GiftRoutes }) => GiftRoutes), 'giving')],
  ['/pay/:id', lazyArea(() => import('./pay/pay').then(({ Pay }) => Pay), 'pay')],
  ['/rounds/*', lazyArea(() => import('./rounds/routes').then(({ RoundsRoutes }) => RoundsRoutes), 'rounds', 'desk')],
  ['/me', lazyArea(() => import('./account/me').then(({ Me }) => Me))],
];

/** Whoever is not signed in signs in first, and then comes back here. */
function Own({ children }: { children: ReactNode }) {
  const from = useHere();
  return useSignedIn() ? children : <Navigate to="/sign-in" replace state={{ from }} />;
}

/** Every route of the pages. */
export function App() {
  return (
    <Provider value={useApiClient()}>
      <MayBreak>
        <Suspense
          fallback={
            <div className="main">
              <Loading />
            </div>
          }
        >
          <Routes>
            {open.map(([path, Page]) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            {own.map(([path, Page]) => (
              <Route
                key={path}
                path={path}
                element={
                  <Own>
                    <Page />
                  </Own>
                }
              />
            ))}
            <Route path="*" element={<NoPage />} />
          </Routes>
          <Arrival />
        </Suspense>
      </MayBreak>
    </Provider>
  );
}
