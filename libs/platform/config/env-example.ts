import { configSchema } from './config.js';

/** The text of `.env.example`: every setting with its description and its default, made from the schema. */
export function envExample(): string {
  const lines = Object.entries(configSchema.shape).map(([name, field]) => {
    const parsed = field.safeParse(undefined);
    const preset = parsed.success && parsed.data !== undefined ? String(parsed.data) : '';
    return `# ${field.description ?? ''}\n${name}=${preset}\n`;
  });
  return lines.join('\n');
}
