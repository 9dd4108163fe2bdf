export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where this device is, in WGS-84; null where it may not or cannot tell. */
export function locate(): Promise<Point | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      () => resolve(null),
      { timeout: 10_000, maximumAge: 300_000, enableHighAccuracy: true },
    ),
  );
}
