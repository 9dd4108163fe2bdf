import { useAccount } from '../account/use-account';
import type { AccountFragment } from '../generated/types';

/** Where the signed-in worker works: the own region; undefined until it is known. */
export function useWorkplace(): AccountFragment['region'] | undefined {
  return useAccount().data?.me.region;
}

/** Whether the signed-in worker holds a permission somewhere. */
export function useMay(permission: string): boolean {
  return useAccount().data?.me.permissions.includes(permission) ?? false;
}
