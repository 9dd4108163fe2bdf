import type { DeskPlace } from '../desk/desk-page';

/** The pages of this desk. */
export const places: readonly DeskPlace[] = [
  { to: '/provider', word: 'provider.orders' },
  { to: '/provider/listings', word: 'provider.listings', opensWith: ['listing.manage'] },
  { to: '/provider/billings', word: 'provider.billings', opensWith: ['settlement.draft'] },
  { to: '/provider/complaints', word: 'provider.complaints', opensWith: ['complaint.answer'] },
  { to: '/provider/exchange', word: 'exchange.title', opensWith: ['supply.offer'] },
  { to: '/provider/rooms', word: 'provider.rooms', opensWith: ['space.book'] },
  { to: '/provider/counter', word: 'provider.counter', opensWith: ['reward.fulfil', 'reward.manage'] },
  { to: '/rounds', word: 'provider.rounds', opensWith: ['ventures.apply'] },
];
