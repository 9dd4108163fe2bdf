import type { Config } from '../config/config.js';

/** Origins of other sites whose pages may call the API; none unless configured. */
export function allowedOrigins(config: Config): string[] {
  return config
    .get('ALLOWED_ORIGINS')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
}
