import type { ReactNode } from 'react';
import { DeskPage, type DeskPlace } from '../desk/desk-page';

const places: readonly DeskPlace[] = [
  { to: '/station', word: 'station.board.title', opensWith: ['dispatch.board'] },
  { to: '/station/requests', word: 'station.requests.title', opensWith: ['request.read'] },
  { to: '/station/phone', word: 'station.phone.title', opensWith: ['request.create-for-others'] },
  { to: '/station/checks', word: 'station.checks.title', opensWith: ['record.review'] },
  { to: '/station/papers', word: 'station.papers.title', opensWith: ['certificate.issue'] },
  { to: '/station/volunteers', word: 'station.volunteers.title', opensWith: ['volunteer.read'] },
  { to: '/station/import', word: 'station.roll.title', opensWith: ['volunteer.register-others'] },
  { to: '/station/residents', word: 'station.residents.title', opensWith: ['category.decide'] },
  { to: '/station/accounts', word: 'station.account.title', opensWith: ['volunteer.register-others'] },
  { to: '/station/services', word: 'station.services.title', opensWith: ['order.read'] },
  { to: '/station/offerings', word: 'station.offering.title', opensWith: ['listing.review'] },
  { to: '/station/exchange', word: 'exchange.title', opensWith: ['need.publish'] },
  {
    ...{ to: '/station/organisations', word: 'station.organisation.title' },
    opensWith: ['provider.review', 'merchant.register'],
  },
  { to: '/station/policy', word: 'station.policy.title', opensWith: ['points.publish-policy'] },
  { to: '/station/spaces', word: 'station.space.title', opensWith: ['space.manage'] },
];

interface Props {
  readonly title: string;
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the station and the grid workers. */
export function StationPage(props: Props) {
  return <DeskPage places={places} {...props} />;
}
