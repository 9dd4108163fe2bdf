import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { Application } from './application';
import { Apply } from './apply';
import { MicroList } from './micro-list';
import { MicroProject } from './micro-project';
import { NewRound } from './new-round';
import { Project } from './project';
import { Reviews } from './reviews';
import { Round } from './round';
import { RoundList } from './round-list';
import { OwnApplications } from './round-rows';
import { Sheet } from './sheet';
import { Tasks } from './tasks';
import './rounds.css';

/** Rounds 公益创投 for whoever has a part in one: officers, experts, organisations that apply. */
export function RoundsRoutes() {
  return (
    <Routes>
      <Route index element={<Tasks />} />
      <Route path="all" element={<RoundList />} />
      <Route path="new" element={<NewRound />} />
      <Route path="applications" element={<OwnApplications />} />
      <Route path="applications/:id" element={<Application />} />
      <Route path="small" element={<MicroList />} />
      <Route path="small/:id" element={<MicroProject />} />
      <Route path="reviews" element={<Reviews />} />
      <Route path="reviews/:id" element={<Sheet />} />
      <Route path="projects/:id" element={<Project />} />
      <Route path=":id" element={<Round />} />
      <Route path=":roundId/apply" element={<Apply />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
