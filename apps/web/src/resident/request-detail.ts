import type { OneRequestQuery } from '../generated/types';

/** A request as its own page shows it. */
export type RequestDetail = OneRequestQuery['serviceRequest'];
