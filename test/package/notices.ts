import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** A package whose code stands in our bundles. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The part of esbuild's account that is used here. */
interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Licences that let their code be bundled when their text comes with it. */
const bundleable = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

const mit = readFileSync(join(root, 'LICENSE'), 'utf8').split(/^Copyright .*\n/m)[1] ?? '';

/** Folders under node_modules, some inside one another, that gave at least one byte to a bundle of the last build. */
function bundledFolders(): string[] {
  const metafiles = join(root, '.cache', 'metafiles');
  const folders = new Set<string>();
  for (const file of readdirSync(metafiles)) {
    const { outputs } = JSON.parse(readFileSync(join(metafiles, file), 'utf8')) as Metafile;
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

function readPackage(folder: string): BundledPackage {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  const licence = manifest.license ?? 'none stated';
  if (!bundleable.has(licence)) throw new Error(`${name} is bundled, but its licence (${licence}) is not one of ${[...bundleable].join(', ')}`);
  const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (file !== undefined) return { name, version: manifest.version, licence, text: readFileSync(join(root, folder, file), 'utf8') };
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  if (licence !== 'MIT' || author === undefined) throw new Error(`${name} is bundled, but holds no licence text`);
  return { name, version: manifest.version, licence, text: `Copyright (c) ${author}\n${mit}` };
}

/** The packages in our bundles, in order of name. */
export function bundledPackages(): BundledPackage[] {
  const packages = bundledFolders().map(readPackage);
  return packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** The text of THIRD_PARTY_NOTICES. */
export function renderNotices(packages: readonly BundledPackage[]): string {
  const line = '-'.repeat(80);
  const parts = packages.map(({ name, version, licence, text }) => {
    const tidy = text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').trim();
    return `${line}\n${name} ${version} (${licence})\n${line}\n${tidy}\n`;
  });
  return `Third-party notices\n\nThe files in dist/ hold code of the packages below, under the licences given.\n\n${parts.join('\n')}`;
}
