import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { seedCharity } from '../../apps/cli/district/seed-charity.js';
import { home, seedSmallDistrict } from '../e2e/district.js';
import { startApi, type RunningApi } from '../e2e/running-api.js';
import { builtPages } from './built-pages.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Runs a block that needs Chromium; where there is none it is shown as skipped, or fails where services are required. */
export function describeInBrowser(name: string, body: () => void): void {
  const given = existsSync(executablePath);
  if (!given && process.env['LINLI_REQUIRE_SERVICES'] === '1')
    throw new Error(`LINLI_REQUIRE_SERVICES=1, but there is no Chromium at ${executablePath} (CHROMIUM_PATH)`);
  (given ? describe : describe.skip)(`${name} · Chromium`, body);
}

/** The real API with the pages, a small district, and browsers that keep account of what they were not to do. */
export class Stage {
  /** Requests to other origins, pages that broke, and what the security policy refused. */
  readonly faults: string[] = [];

  private constructor(
    readonly api: RunningApi,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    // The API reads the pages once, as it starts: they are built by then.
    const pages = await builtPages();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    const api = await startApi('sqlite', { pages });
    await seedSmallDistrict(api);
    await seedCharity(api.application);
    return new Stage(api, browser);
  }

  /** A phone of its own: nothing kept from another one, standing where the volunteers live. */
  async phone(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<{ context: BrowserContext; page: Page }> {
    return this.device({
      locale: language,
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      permissions: ['geolocation'],
      geolocation: home,
    });
  }

  /** The computer at a desk 工作台, with nothing kept from another one. */
  async desktop(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<{ context: BrowserContext; page: Page }> {
    return this.device({ locale: language, viewport: { width: 1440, height: 900 } });
  }

  /** The big screen 大屏 of a public hall. */
  async hall(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<{ context: BrowserContext; page: Page }> {
    return this.device({ locale: language, viewport: { width: 1920, height: 1080 } });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.close();
  }

  private async device(options: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }> {
    const context = await this.browser.newContext({
      baseURL: this.api.url,
      timezoneId: 'America/New_York',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    this.watch(page);
    return { context, page };
  }

  private watch(page: Page): void {
    page.on('request', (request) => {
      const url = request.url();
      if (new URL(url).origin !== new URL(this.api.url).origin && !url.startsWith('data:')) this.faults.push(url);
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text()))
        this.faults.push(message.text());
    });
  }
}
