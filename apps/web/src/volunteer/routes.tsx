import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { Duty } from './duty';
import { Hours } from './hours';
import { Join } from './join';
import { Points } from './points';
import { Profile } from './profile';
import { Reviews } from './reviews';
import { Task } from './task';
import './volunteer.css';

/** Everything a volunteer does on the phone. */
export function VolunteerRoutes() {
  return (
    <Routes>
      <Route index element={<Duty />} />
      <Route path="join" element={<Join />} />
      <Route path="services/:id" element={<Task />} />
      <Route path="hours" element={<Hours />} />
      <Route path="points" element={<Points />} />
      <Route path="profile" element={<Profile />} />
      <Route path="reviews" element={<Reviews />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
