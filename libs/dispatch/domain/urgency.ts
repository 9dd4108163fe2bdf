/** 紧急程度: how soon a request needs its volunteer. */
export const urgencies = ['URGENT', 'SOON', 'PLANNED'] as const;
/** One of the three degrees of urgency. */
export type Urgency = (typeof urgencies)[number];
/** One value for each degree of urgency. */
export type ByUrgency<Value> = Readonly<Record<Urgency, Value>>;
