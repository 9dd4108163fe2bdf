/** Reads and writes what this browser keeps. Where it may keep nothing (private windows), it forgets at the end of the page. */
export function kept<T>(key: string, area: () => Storage): { read(): T | null; write(value: T | null): void } {
  let memory: string | null = null;
  return {
    read() {
      try {
        memory = area().getItem(key);
      } catch {
        // the memory has it
      }
      return memory === null ? null : parsed<T>(memory);
    },
    write(value) {
      memory = value === null ? null : JSON.stringify(value);
      try {
        if (memory === null) area().removeItem(key);
        else area().setItem(key, memory);
      } catch {
        // the memory has it
      }
    },
  };
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
