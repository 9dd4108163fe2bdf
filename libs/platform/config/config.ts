import { z } from 'zod';
import { paymentFault, paymentProvider, paymentSettings } from './payment-settings.js';

/** Values that ship with the source: good for a first look, refused in production. */
const DEVELOPMENT_SECRETS = {
  ACCESS_TOKEN_SECRET: 'development-only-access-token-secret-change-me',
  DATA_ENCRYPTION_KEY: 'ZGV2ZWxvcG1lbnQtb25seS1lbmNyeXB0aW9uLWtleS4=',
  BLIND_INDEX_KEY: 'development-only-blind-index-key-change-me-too',
  PROOFS_KEY: 'ZGV2ZWxvcG1lbnQtb25seS10cmVlLWhlYWQta2V5LSE=',
  CERTIFICATE_SIGNING_KEY: 'ZGV2ZWxvcG1lbnQtb25seS1zaWduaW5nLWtleS0zMmI=',
} as const;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = (min: number, max: number): z.ZodCoercedNumber => z.coerce.number().int().min(min).max(max);

/** Every setting of the service. The description becomes the comment in `.env.example`. */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses to start with a default secret'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: count(0, 65_535).default(3000).describe('port to listen on; 0 takes a free one'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|mysql:\/\/.+)$/)
    .default('sqlite:data/linli.sqlite')
    .describe('sqlite:FILE, or mysql://user:password@host:3306/database for MariaDB and MySQL'),
  DATABASE_POOL_SIZE: count(1, 200)
    .default(10)
    .describe('connections for writing; as many again for reading (MariaDB and MySQL)'),
  DATABASE_DEADLINE_MS: count(100, 60_000)
    .default(10_000)
    .describe('longest wait for a connection, a query, and a unit of work, in milliseconds'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+$/)
    .optional()
    .describe('wakes subscribers across several processes; leave empty for one process'),
  RUN_WORKER: flag.default(true).describe('run the outbox relay and the timers inside this process'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .describe('comma-separated origins of browsers that may call the API from another site; none by default'),
  TRUST_PROXY: flag.default(false).describe('read the client address from X-Forwarded-For: only behind your own proxy'),
  MUTATIONS_PER_MINUTE: count(1, 1_000_000)
    .default(300)
    .describe('mutations that one account may send within a minute'),
  QUERIES_PER_MINUTE: count(1, 10_000_000)
    .default(3_000)
    .describe('queries that one account may send to one process within a minute; people send a few dozen'),
  SIGNED_OUT_OPERATIONS_PER_MINUTE: count(1, 1_000_000)
    .default(600)
    .describe('operations that one address may send within a minute without signing in; many people may share one'),
  REGISTRATIONS_PER_HOUR: count(1, 1_000_000)
    .default(20)
    .describe('people who may register from one address within an hour; raise it for a day of enrolment in a hall'),
  ACCESS_TOKEN_SECRET: z
    .string()
    .min(32)
    .default(DEVELOPMENT_SECRETS.ACCESS_TOKEN_SECRET)
    .describe('signs access tokens; 32 characters or more'),
  ACCESS_TOKEN_MINUTES: count(1, 15).default(15).describe('life of an access token, in minutes'),
  REFRESH_TOKEN_DAYS: count(1, 90).default(30).describe('life of a refresh token, in days'),
  DATA_ENCRYPTION_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
    .default(DEVELOPMENT_SECRETS.DATA_ENCRYPTION_KEY)
    .describe('encrypts personal numbers at rest (AES-256-GCM); 32 bytes in base64'),
  BLIND_INDEX_KEY: z
    .string()
    .min(32)
    .default(DEVELOPMENT_SECRETS.BLIND_INDEX_KEY)
    .describe('keys the search index of encrypted numbers; 32 characters or more'),
  CERTIFICATE_SIGNING_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
    .default(DEVELOPMENT_SECRETS.CERTIFICATE_SIGNING_KEY)
    .describe('signs certificates (Ed25519); 32 bytes in base64. A new one leaves what the old one signed as it is'),
  PROOFS_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
    .default(DEVELOPMENT_SECRETS.PROOFS_KEY)
    .describe('signs tree heads of the provable book (Ed25519); 32 bytes in base64. Old heads keep the old key'),
  FEED_RETENTION_DAYS: count(1, 365).default(7).describe('how long a subscription can catch up by cursor, in days'),
  FIGURES_INTERVAL_MS: count(100, 600_000)
    .default(5_000)
    .describe('the figures of a big screen are counted anew no more often than this, in milliseconds'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('who asks for /metrics must send it as a bearer token; without it only this machine is answered'),
  ...paymentSettings,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('how much is logged'),
  SEED_DEMO: flag
    .optional()
    .describe('seed the demo district into an empty database; by default true except in production'),
});

type Settings = z.infer<typeof configSchema>;

/** The checked configuration, injected wherever a setting is needed. */
export class Config {
  private constructor(private readonly settings: Settings) {}

  /** Reads the environment. Throws an error that lists every setting that is wrong, without its value. */
  static fromEnvironment(environment: Record<string, string | undefined>): Config {
    const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    const parsed = configSchema.safeParse(given);
    if (!parsed.success) throw new Error(`Configuration refused:\n${z.prettifyError(parsed.error)}`);
    const unsafe = parsed.data.NODE_ENV === 'production' ? defaultSecrets(parsed.data) : [];
    if (unsafe.length > 0) {
      throw new Error(
        `Configuration refused: in production these must be set to secrets of your own: ${unsafe.join(', ')}`,
      );
    }
    const fault = paymentFault(parsed.data);
    if (fault !== null) throw new Error(`Configuration refused: ${fault}`);
    return new Config(parsed.data);
  }

  /** The value of one setting. */
  get<Key extends keyof Settings>(key: Key): Settings[Key] {
    return this.settings[key];
  }

  /** Whether the service runs in production. */
  get isProduction(): boolean {
    return this.settings.NODE_ENV === 'production';
  }

  /** Who takes payments: the sandbox by default, nobody in production. */
  get paymentProvider(): 'none' | 'sandbox' | 'stripe' {
    return paymentProvider(this.settings);
  }

  /** Whether an empty database gets the demo district. */
  get seedsDemo(): boolean {
    return this.settings.SEED_DEMO ?? this.settings.NODE_ENV === 'development';
  }

  /** Names of the secrets that still have the value shipped with the source. */
  get defaultSecrets(): string[] {
    return defaultSecrets(this.settings);
  }
}

function defaultSecrets(settings: Settings): string[] {
  return Object.entries(DEVELOPMENT_SECRETS)
    .filter(([name, value]) => settings[name as keyof typeof DEVELOPMENT_SECRETS] === value)
    .map(([name]) => name);
}
