import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, renderNotices } from './notices.ts';
import { root } from './project.ts';

const packages = bundledPackages();
writeFileSync(join(root, 'THIRD_PARTY_NOTICES'), renderNotices(packages));
console.log(`THIRD_PARTY_NOTICES names ${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}.`);
