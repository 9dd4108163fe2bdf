import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/**
 * Reads `.env` in the working folder into the environment of the process, so that a copy of `.env.example` is all it takes.
 * What is set in the environment already stays as it is; tests (`NODE_ENV=test`) read no such file.
 */
export function loadEnvFile(environment: Record<string, string | undefined> = process.env, path = '.env'): void {
  if (environment.NODE_ENV === 'test' || !existsSync(path)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) environment[name] ??= value;
}
