import { defineEvent } from '#platform';

type GrantNews = { grantId: string; fundId: string; state: string; submittedBy: string };
const topics = ({ fundId, submittedBy }: GrantNews): string[] => [
  `fund:${fundId}:grants`,
  `person:${submittedBy}:grants`,
];

/** The state of an emergency grant changed; for the bodies of the fund, and who submitted it. */
export const GrantChanged = defineEvent<GrantNews>('funds.GrantChanged', topics);

/** The money, or the papers, of a grant of the fast lane have not come in time. */
export const GrantOverdue = defineEvent<GrantNews & { what: 'MONEY' | 'PAPERS' }>('funds.GrantOverdue', topics);
