import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { BigScreen } from './big-screen';
import { ChooseScreen } from './choose-screen';
import './screen.css';

/** The big screens of public halls. */
export function ScreenRoutes() {
  return (
    <Routes>
      <Route index element={<ChooseScreen />} />
      <Route path=":regionId" element={<BigScreen />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
