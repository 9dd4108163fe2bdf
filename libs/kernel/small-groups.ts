/**
 * Fewer people or cases than this are never shown apart to everybody (k-匿名): in a neighbourhood everybody would know whose they
 * are. The one number of reports, summaries, the open book and traces.
 */
export const SMALLEST_GROUP = 5;
