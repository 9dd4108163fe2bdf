import type { Served } from './served';

/** For whom an order is: oneself, or somebody else by name 服务对象. */
export interface Whom extends Served {
  /** Tells it from the other choices. */
  readonly key: string;
  readonly own: boolean;
}

/** The choice of somebody who was not there before. */
export const OTHER = 'other';
const OWN = 'own';

/** What of the address of the page asks for somebody else, without saying whom. */
export const FAMILY = 'family';

/** Everybody to choose from: oneself, who was served before, and family who was not. */
export function choicesOf(myName: string, served: readonly Served[], family: readonly string[]): Whom[] {
  const mine = served.find(({ name }) => name === myName);
  const others = served.filter(({ name }) => name !== myName);
  const fresh = family.filter((name) => name !== myName && !others.some((one) => one.name === name));
  const blank = { phone: '', address: '', point: null };
  return [
    { ...(mine ?? blank), name: myName, key: OWN, own: true },
    ...others.map((one, at) => ({ ...one, key: `served-${at}`, own: false })),
    ...fresh.map((name, at) => ({ ...blank, name, key: `family-${at}`, own: false })),
    { ...blank, name: '', key: OTHER, own: false },
  ];
}

/** Whom the page begins with: oneself, or with `FAMILY` whoever else comes first. */
export function firstChoice(choices: readonly Whom[], asked: string | null): string {
  if (asked !== FAMILY) return OWN;
  return choices.find(({ own }) => !own)?.key ?? OTHER;
}
