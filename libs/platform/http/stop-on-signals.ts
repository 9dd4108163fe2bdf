/** An end in good order may take this long, in milliseconds. */
const STOP_WITHIN_MS = 10_000;

/** Closes the application at SIGTERM or SIGINT: new work refused, work under way finished. After ten seconds it just ends. */
export function stopOnSignals(app: { close(): Promise<void> }): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
