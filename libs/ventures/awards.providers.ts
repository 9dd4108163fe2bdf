import type { Provider } from '@nestjs/common';

/** What is provided for awards, agreements, milestones and tranches (立项与拨付). */
export const awardsProviders: Provider[] = [];
