import type { Provider } from '@nestjs/common';

/** What is provided for spaces, bookings and the supply–demand board (社区空间、供需对接). */
export const spacesProviders: Provider[] = [];
