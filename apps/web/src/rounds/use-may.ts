import { useAccount } from '../account/use-account';

/** Whether my permissions let me do something somewhere; the API judges the round itself. */
export function useMay(): (permission: string) => boolean {
  const { data } = useAccount();
  const permissions: readonly string[] = data?.me.permissions ?? [];
  return (permission) => permissions.includes(permission);
}
