/** Fewer people than this are not pointed at by the title of a service: in a neighbourhood everybody would know who they are. */
export const LEAST_SERVED = 5;

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
      const told = people >= LEAST_SERVED;
      return [orderId, { service: told ? service : null, provider: told ? provider : null, settled }];
    }),
  );
}
