import { generalErrors } from '#kernel';

/** Waits for a promise no longer than `ms`; then throws DEADLINE_EXCEEDED, and gives a late value to `tooLate`. */
export async function withDeadline<T>(
  promise: Promise<T>,
  ms: number,
  tooLate: (value: T) => void = () => undefined,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let expired = false;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      expired = true;
      reject(generalErrors.DEADLINE_EXCEEDED());
    }, ms);
  });
  promise.then(
    (value) => expired && tooLate(value),
    () => undefined,
  );
  try {
    return await Promise.race([promise, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
