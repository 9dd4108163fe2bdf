import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { Menu } from './menu';
import { OrderItem } from './order-item';

/** Ordering: the menu, and one service of it. */
export function OrderRoutes() {
  return (
    <Routes>
      <Route index element={<Menu />} />
      <Route path=":itemId" element={<OrderItem />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
