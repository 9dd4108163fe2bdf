import type { DeskPlace } from '../desk/desk-page';

/** The pages of this desk: experts and applicants have no role in the round's charity, and see what is theirs. */
export const places: readonly DeskPlace[] = [
  { to: '/rounds', word: 'rounds.tasks' },
  { to: '/rounds/all', word: 'rounds.all' },
  { to: '/rounds/applications', word: 'rounds.applications', opensWith: ['ventures.apply'] },
  { to: '/rounds/small', word: 'micro.title' },
  { to: '/rounds/reviews', word: 'rounds.reviews' },
  { to: '/rounds/new', word: 'rounds.new', opensWith: ['ventures.manage'] },
  { to: '/notices/rounds', word: 'rounds.notices' },
];
