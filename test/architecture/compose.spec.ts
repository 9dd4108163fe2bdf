import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Config, envExample } from '#platform';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
}

const text = readFileSync('docker/compose.yml', 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const example = readFileSync('docker/example.env', 'utf8');
const settings = new Set([...envExample().matchAll(/^(\w+)=/gm)].map(([, name]) => name));
const own = (service: Service): boolean => service.image.startsWith('linli:');
const ours = Object.entries(services).filter(([, service]) => own(service));

/** A value as compose would read it from docker/example.env with every secret filled in. */
function filled(value: string): string {
  const secrets: Record<string, string> = {
    MARIADB_PASSWORD: 'p'.repeat(48),
    ACCESS_TOKEN_SECRET: 'a'.repeat(64),
    DATA_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    BLIND_INDEX_KEY: 'b'.repeat(64),
    PROOFS_KEY: Buffer.alloc(32, 8).toString('base64'),
    CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64'),
  };
  return value.replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (all: string, name: string, otherwise = '') =>
    all.includes(':?') ? (secrets[name] ?? '') : String(otherwise),
  );
}

describe('the compose file', () => {
  it('runs two apis and one worker of one image, behind a proxy that alone is reached from outside', () => {
    expect(ours.map(([name]) => name)).toEqual(['api-1', 'api-2', 'worker']);
    const published = Object.entries(services).filter(([, { ports, profiles }]) => ports && !profiles);
    expect(published.map(([name]) => name)).toEqual(['proxy']);
    expect(Object.keys(services).sort()).toEqual(
      ['api-1', 'api-2', 'mariadb', 'proxy', 'redis', 'stripe-mock', 'worker'].sort(),
    );
  });

  it.each(ours)('gives %s only settings that exist, and such that it starts with in production', (_name, service) => {
    const environment = service.environment ?? {};
    expect(Object.keys(environment).filter((name) => !settings.has(name))).toEqual([]);
    const read = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    const config = Config.fromEnvironment(read);
    expect([config.isProduction, config.seedsDemo]).toEqual([true, false]);
    expect(new URL(config.get('DATABASE_URL')).hostname in services).toBe(true);
    expect(new URL(config.get('REDIS_URL') ?? '').hostname in services).toBe(true);
    expect(config.get('RUN_WORKER')).toBe(service.command?.includes('dist/apps/worker/main.js') ?? false);
  });

  it('names in the example every value that it asks for', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const named = new Set([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name));
    expect([...asked].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !asked.has(name))).toEqual([]);
  });

  it('names every image by its exact version', () => {
    const images = [
      ...Object.values(services).map(({ image }) => image),
      ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => String(image)),
    ];
    expect(images.filter((image) => !/:v?\d+\.\d+\.\d+(-[a-z]+)?$/.test(image))).toEqual([]);
  });

  it('asks every service how it is, and waits for those it needs', () => {
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    const unasked = Object.entries(services).filter(
      ([, service]) => (service.healthcheck?.disable ?? false) || (service.healthcheck === undefined && !own(service)),
    );
    // The worker has no port; the stand-in for Stripe is for tests and has no shell.
    expect(unasked.map(([name]) => name)).toEqual(['worker', 'stripe-mock']);
    for (const { depends_on } of Object.values(services))
      for (const [name, { condition }] of Object.entries(depends_on ?? {})) {
        expect(condition).toBe('service_healthy');
        expect(unasked.map(([other]) => other)).not.toContain(name);
      }
  });

  it('calls programs and files that exist', () => {
    const called = [...ours.flatMap(([, { command }]) => command ?? []), ...dockerfile.split(/["\s]/)];
    const programs = called.filter((word) => /^dist\/.*\.js$/.test(word));
    expect(programs.length).toBeGreaterThanOrEqual(2);
    for (const program of programs) {
      const source = program.replace(/^dist\//, '').replace(/\.js$/, '.ts');
      expect([source, existsSync(source)]).toEqual([source, true]);
    }
    for (const volume of services['proxy']?.volumes ?? [])
      expect(existsSync(join('docker', volume.split(':')[0] ?? ''))).toBe(true);
    const proxied =
      readFileSync('docker/Caddyfile', 'utf8')
        .match(/reverse_proxy (.*) \{/)?.[1]
        ?.split(' ') ?? [];
    expect(proxied.map((address) => address.replace(/:3000$/, ''))).toEqual(['api-1', 'api-2']);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, files]) =>
      String(files).split(' '),
    );
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  });
});
