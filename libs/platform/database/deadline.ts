import { generalErrors } from '#kernel';

/** Waits for a promise no longer than `ms`; then throws DEADLINE_EXCEEDED, and gives a late value to `tooLate`. */
export function withDeadline<T>(
  promise: Promise<T>,
  ms: number,
  tooLate: (value: T) => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let expired = false;
    const timer = setTimeout(() => {
      expired = true;
      reject(generalErrors.DEADLINE_EXCEEDED());
    }, ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (expired) tooLate(value);
        else resolve(value);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
