import type { INestApplicationContext } from '@nestjs/common';
import { Identity } from '#identity';
import { demoAccount, demoAccounts } from './demo-accounts.js';
import { DistrictNotEmpty } from './district-frame.js';
import { seedCharity } from './seed-charity.js';
import { seedComplex } from './seed-complex.js';
import { seedDistrict } from './seed-district.js';

/** The small district of a first start: 8 grids, 200 volunteers, the named accounts; its charity and its community complex come on top. */
export const demoOrder = { volunteers: 200, grids: 8, seed: 'demo', demo: true } as const;

/** Seeds the demo district into an empty database; false when there is a district already. */
export async function seedDemo(application: INestApplicationContext): Promise<boolean> {
  try {
    await seedDistrict(application, demoOrder);
    await seedCharity(application);
    await seedComplex(application);
    return true;
  } catch (fault) {
    if (fault instanceof DistrictNotEmpty) return false;
    throw fault;
  }
}

/** Whether the database holds the demo district: its accounts are shown only where they are. */
export async function holdsDemo(application: INestApplicationContext): Promise<boolean> {
  const identity = application.get(Identity, { strict: false });
  return (await identity.idsByPhones([demoAccount('resident').phone])).size > 0;
}

/** The sign-ins of the demo district, one a line, for the terminal. */
export function demoSignIns(): string[] {
  return demoAccounts.map(({ part, name, phone, password }) => `${phone}  ${password.padEnd(25)} ${part} ${name}`);
}
