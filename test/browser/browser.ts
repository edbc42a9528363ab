import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Environment variable with the path of another Chromium than Debian's. */
export const browserVariable = 'HIGHBAR_CHROMIUM';
const debianChromium = '/usr/bin/chromium';

/**
 * Path of the browser that drives the tests.
 *
 * @throws Error where there is none; a test in a browser is never left out.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment[browserVariable];
  const path = chosen === undefined || chosen === '' ? debianChromium : chosen;
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(`${path}: no browser is there to run the browser tests in; install Debian's package "chromium", or set ${browserVariable} to the path of a Chromium or Chrome`);
  }
}

/** Starts the browser; what it would fetch for itself is off, since nothing may leave the machine. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--disable-background-networking', '--disable-component-update'] });

/** What a page did beyond being shown. */
export interface Conduct {
  /** Addresses that it asked for, its own included. */
  readonly requests: string[];
  /** What it, or the browser about it, wrote to the console, errors that nothing caught included. */
  readonly complaints: string[];
  /** Windows and dialogs that it opened. */
  readonly popups: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly conduct: Conduct;
  /** Address of the page. */
  readonly url: string;
}

/** Shows files of HTML from a folder of their own, as a person opens a file from disk. */
export class FileStage {
  readonly #folder = mkdtempSync(join(tmpdir(), 'highbar-browser-'));
  readonly #browser: Browser;
  #count = 0;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens a page with everything that it does written down; scripts given run before its own. */
  async show(content: string, options: BrowserContextOptions = {}, scripts: readonly string[] = []): Promise<OpenPage> {
    const file = join(this.#folder, `${this.#count++}.html`);
    writeFileSync(file, content);
    return this.open(pathToFileURL(file).href, options, scripts);
  }

  /** The same for a file that is there already. */
  async open(url: string, options: BrowserContextOptions = {}, scripts: readonly string[] = []): Promise<OpenPage> {
    const context = await this.#browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    const conduct: Conduct = { requests: [], complaints: [], popups: [] };
    context.on('request', (request) => conduct.requests.push(request.url()));
    context.on('page', () => conduct.popups.push('window'));
    page.on('websocket', (socket) => conduct.requests.push(socket.url()));
    page.on('console', (message) => conduct.complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => conduct.complaints.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      conduct.popups.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const content of scripts) await page.addInitScript({ content });
    await page.goto(url);
    return { page, conduct, url };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Opens a stage in a browser of its own. */
export const openStage = async (): Promise<FileStage> => new FileStage(await launchBrowser());
