import type { Provider } from '@nestjs/common';

/** What is provided for rounds, applications, panels, scores and notices (轮次). */
export const roundsProviders: Provider[] = [];
