import { SMALLEST_GROUP } from '#kernel';

/** A service that took place, as a donor might read of it. */
export interface ToldService {
  readonly orderId: string;
  readonly service: string;
  readonly provider: string;
  readonly settled: boolean;
  /** How many people had that service in that month. */
  readonly people: number;
}

/** What donors may read of services: title and provider only where enough people were served (k-匿名). */
export function toldServices(
  services: readonly ToldService[],
): Map<string, { service: string | null; provider: string | null; settled: boolean }> {
  return new Map(
    services.map(({ orderId, service, provider, settled, people }) => {
      const told = people >= SMALLEST_GROUP;
      return [orderId, { service: told ? service : null, provider: told ? provider : null, settled }];
    }),
  );
}
