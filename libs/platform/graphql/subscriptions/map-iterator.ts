/**
 * Maps what an iterator yields. Not a generator, so that `return()` reaches the source at once, even while it waits
 * for its next value. A mapping that fails closes the source.
 */
export function mapIterator<In, Out>(
  source: AsyncIterableIterator<In>,
  map: (value: In) => Out | Promise<Out>,
): AsyncIterableIterator<Out> {
  const close = async (): Promise<void> => void (await source.return?.());
  return {
    next: async () => {
      const { done, value } = await source.next();
      if (done) return { done: true, value: undefined };
      try {
        return { done: false, value: await map(value) };
      } catch (error) {
        await close();
        throw error;
      }
    },
    return: async () => {
      await close();
      return { done: true, value: undefined };
    },
    throw: async (reason: unknown) => {
      await close();
      throw reason;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
