import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { Accounts } from './accounts';
import { Board } from './board';
import { Checks } from './checks';
import { Exchange } from './exchange';
import { ExchangePage } from './exchange-page';
import { ImportRoll } from './import-roll';
import { Offerings } from './offerings';
import { Organisations } from './organisations';
import { Papers } from './papers';
import { PhoneOrder } from './phone-order';
import { Policies } from './policies';
import { RequestList } from './request-list';
import { RequestSheet } from './request-sheet';
import { Residents } from './residents';
import { Services } from './services';
import { SpacePage } from './space-page';
import { Spaces } from './spaces';
import { Volunteers } from './volunteers';
import './station.css';

/** The desk of the station 社工站 and of the grid workers 网格员. */
export function StationRoutes() {
  return (
    <Routes>
      <Route index element={<Board />} />
      <Route path="requests" element={<RequestList />} />
      <Route path="requests/:id" element={<RequestSheet />} />
      <Route path="phone" element={<PhoneOrder />} />
      <Route path="checks" element={<Checks />} />
      <Route path="papers" element={<Papers />} />
      <Route path="volunteers" element={<Volunteers />} />
      <Route path="import" element={<ImportRoll />} />
      <Route path="residents" element={<Residents />} />
      <Route path="accounts" element={<Accounts />} />
      <Route path="services" element={<Services />} />
      <Route path="offerings" element={<Offerings />} />
      <Route path="exchange" element={<Exchange />} />
      <Route path="exchange/:id" element={<ExchangePage />} />
      <Route path="organisations" element={<Organisations />} />
      <Route path="policy" element={<Policies />} />
      <Route path="spaces" element={<Spaces />} />
      <Route path="spaces/:id" element={<SpacePage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
