import { describe, expect, it } from 'vitest';
import { announce, findFaults, readScoreChanges } from './score-changes.ts';

const section = (version: string, state: string, ...scores: string[]): string =>
  [`## [${version}] - ${state}`, '### Added', '- A thing.', '', ...(scores.length === 0 ? [] : ['### Scores changed', ...scores, ''])].join('\n');
const changelog = (...sections: string[]): string => `# Changelog\n\n## [Unreleased]\n\n${sections.join('\n')}`;

const first = section('0.1.0', '2026-01-05', '- First scores.', '', 'Golden reports: `aaa`.');
const second = section('0.2.0', 'unreleased', '- Hedges count less.', '', 'Golden reports: `bbb`.');

describe('changes of scores', () => {
  it('are read from the changelog, the newest first', () => {
    expect(readScoreChanges(changelog(second, first))).toEqual([
      { version: '0.2.0', reasons: ['Hedges count less.'], fingerprint: 'bbb' },
      { version: '0.1.0', reasons: ['First scores.'], fingerprint: 'aaa' },
    ]);
  });

  it.each([
    ['scores as told of', changelog(second, first), '0.2.0', 'bbb'],
    ['a patch that leaves them', changelog(section('0.1.1', 'unreleased'), first), '0.1.1', 'aaa'],
    ['a first major version', changelog(section('1.0.0', 'unreleased', '- Anew.', '', 'Golden reports: `ccc`.'), second, first), '1.0.0', 'ccc'],
  ])('pass: %s', (_, text, version, fingerprint) => {
    expect(findFaults(text, version, fingerprint)).toEqual([]);
  });

  it.each([
    ['scores that nobody told of', changelog(second, first), '0.2.0', 'ccc', /^The golden reports are `ccc`, but .* tells of `bbb`\.$/],
    ['no entry at all', changelog(section('0.1.0', 'unreleased')), '0.1.0', 'aaa', /tells of none/],
    ['a patch', changelog(section('0.1.1', 'unreleased', '- A mend.', '', 'Golden reports: `bbb`.'), first), '0.1.1', 'bbb', /^0\.1\.1 is a patch of 0\.1\.0/],
    ['no reason', changelog(section('0.2.0', 'unreleased', 'Golden reports: `bbb`.'), first), '0.2.0', 'bbb', /gives no reason/],
    ['a version that is not reached', changelog(second, first), '0.1.0', 'bbb', /tells of scores of 0\.2\.0, but this is 0\.1\.0/],
    ['no version', `# Changelog\n\n## [Unreleased]\n### Scores changed\n- So.\n\nGolden reports: \`aaa\`.\n`, '0.1.0', 'aaa', /"Unreleased" is none/],
  ])('fail: %s', (_, text, version, fingerprint, expected) => {
    expect(findFaults(text, version, fingerprint)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('telling of changed scores', () => {
  it('adds the reason under the version in work, and leaves the rest', () => {
    const before = changelog(section('0.2.0', 'unreleased'), first);
    const after = announce(before, '0.2.0', 'bbb', 'Hedges count less.');
    expect(after).toBe(changelog(second, first));
    expect(findFaults(after, '0.2.0', 'bbb')).toEqual([]);
  });

  it('keeps earlier reasons of the same version', () => {
    const after = announce(changelog(second, first), '0.2.0', 'ddd', 'Buzzwords count more.');
    expect(readScoreChanges(after)[0]).toEqual({ version: '0.2.0', reasons: ['Hedges count less.', 'Buzzwords count more.'], fingerprint: 'ddd' });
    expect(announce(after, '0.2.0', 'ddd', 'Buzzwords count more.')).toBe(after);
  });

  it('needs no further reason before there is a version to differ from', () => {
    const before = changelog(section('0.1.0', 'unreleased', '- First scores.', '', 'Golden reports: `aaa`.'));
    expect(readScoreChanges(announce(before, '0.1.0', 'bbb', ''))).toEqual([{ version: '0.1.0', reasons: ['First scores.'], fingerprint: 'bbb' }]);
  });

  it.each([
    ['for a version that is released', changelog(first), '0.1.0', 'So.', /0\.1\.0 is not in work/],
    ['for a patch', changelog(section('0.1.1', 'unreleased'), first), '0.1.1', 'So.', /is a patch of 0\.1\.0/],
    ['without a reason', changelog(section('0.2.0', 'unreleased'), first), '0.2.0', '', /Say why/],
    ['without a reason for each change', changelog(second, first), '0.2.0', '', /Say why/],
    ['for a version without a section', changelog(first), '0.2.0', 'So.', /has no "## \[0\.2\.0\] - unreleased"/],
  ])('is refused %s', (_, text, version, reason, expected) => {
    expect(() => announce(text, version, 'eee', reason)).toThrow(expected);
    expect(() => announce(text, version, 'eee', reason)).toThrow(/npm run golden -- /);
  });
});
