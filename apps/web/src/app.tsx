import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Provider } from 'urql';
import { useSignedIn } from './api/session';
import { useApiClient } from './api/use-api-client';
import { Home } from './open/home';
import { SignIn } from './account/sign-in';
import { Loading } from './parts/feedback';

const SignUp = lazy(() => import('./account/sign-up').then(({ SignUp }) => ({ default: SignUp })));
const Me = lazy(() => import('./account/me').then(({ Me }) => ({ default: Me })));
const Notices = lazy(() => import('./open/notices').then(({ Notices }) => ({ default: Notices })));
const Funds = lazy(() => import('./open/funds').then(({ Funds }) => ({ default: Funds })));
const Book = lazy(() => import('./open/book').then(({ Book }) => ({ default: Book })));
const Volunteer = lazy(() =>
  import('./volunteer/routes').then(({ VolunteerRoutes }) => ({ default: VolunteerRoutes })),
);
const Order = lazy(() => import('./resident/order-routes').then(({ OrderRoutes }) => ({ default: OrderRoutes })));
const Requests = lazy(() =>
  import('./resident/request-routes').then(({ RequestRoutes }) => ({ default: RequestRoutes })),
);

/** Whoever is not signed in signs in first, and then comes back here. */
function Own({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return useSignedIn() ? children : <Navigate to="/sign-in" replace state={{ from: pathname }} />;
}

/** Every route of the pages. */
export function App() {
  const own = (page: ReactNode): ReactNode => <Own>{page}</Own>;
  return (
    <Provider value={useApiClient()}>
      <Suspense
        fallback={
          <div className="main">
            <Loading />
          </div>
        }
      >
        <Routes>
          <Route path="/" element={<Home />} />
          <Route path="/sign-in" element={<SignIn />} />
          <Route path="/sign-up" element={<SignUp />} />
          <Route path="/notices" element={<Notices />} />
          <Route path="/funds" element={<Funds />} />
          <Route path="/funds/:id" element={<Book />} />
          <Route path="/order/*" element={own(<Order />)} />
          <Route path="/requests/*" element={own(<Requests />)} />
          <Route path="/volunteer/*" element={own(<Volunteer />)} />
          <Route path="/me" element={own(<Me />)} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </Provider>
  );
}
