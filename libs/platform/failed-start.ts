/** What to tell of a fault that kept a process from starting: its message alone, for whoever set it up. */
export function faultText(fault: unknown): string {
  const { message, name, errors } = (fault ?? {}) as { message?: unknown; name?: unknown; errors?: unknown };
  if (typeof message === 'string' && message !== '') return message;
  // a connection tried at several addresses fails without words of its own
  if (Array.isArray(errors) && errors.length > 0) return faultText(errors[0]);
  return typeof name === 'string' ? name : String(fault);
}

/** Tells of a fault at the start in one line, without the program's insides, and ends the process. */
export function failStart(fault: unknown): never {
  process.stderr.write(`${faultText(fault)}\n`);
  process.exit(1);
}
