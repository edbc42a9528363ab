import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages, renderNotices } from './notices.ts';
import { root } from './project.ts';

const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8');
const remedy = 'run `npm run notices` and commit the file';

describe('THIRD_PARTY_NOTICES', () => {
  it('sees what is bundled', () => {
    const names = bundledPackages().map(({ name }) => name);
    expect(names).toContain('commander');
    // The library leaves it to its user to bring; the playground has to bring it along.
    expect(names).toContain('zod');
  });

  it.each(bundledPackages().map((bundled) => [`${bundled.name} ${bundled.version}`, bundled] as const))('has the licence of %s', (title, { text }) => {
    expect(notices.includes(`\n${title} (`), `${title} is bundled and not named; ${remedy}`).toBe(true);
    const copyright = /^.*copyright.*$/im.exec(text)?.[0].trim();
    if (copyright === undefined) throw new Error(`the licence of ${title} names nobody`);
    expect(notices).toContain(copyright);
  });

  it('is neither older nor longer than what is bundled', () => {
    expect(notices === renderNotices(bundledPackages()), `the bundles have changed; ${remedy}`).toBe(true);
  });
});
