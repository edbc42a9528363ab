/** Scores that CHANGELOG.md says a version changed. */
export interface ScoreChange {
  readonly version: string;
  readonly reasons: readonly string[];
  /** Of the golden reports with those scores; undefined where none is given. */
  readonly fingerprint: string | undefined;
}

const heading = '### Scores changed';
const golden = /^Golden reports: `([0-9a-f]+)`\.$/m;

/** What to do where scores moved; every complaint ends in it. */
export const remedy =
  'If it is meant, run: npm run golden -- "why the scores changed". A patch release never moves a score: unless the version in work is a new ' +
  'minor one already, first raise it (package.json, package-lock.json, src/pipeline/version.ts) and begin "## [x.y.0] - unreleased" in CHANGELOG.md.';

interface Section {
  readonly version: string;
  readonly title: string;
  readonly text: string;
}

function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^(?=## \[)/m)
    .slice(1)
    .map((text) => ({ text, title: text.slice(0, text.indexOf('\n')), version: /\[(.*?)\]/.exec(text)?.[1] ?? '' }));
}

/** The changes of scores that a changelog tells of, the newest first. */
export function readScoreChanges(changelog: string): ScoreChange[] {
  return sectionsOf(changelog).flatMap(({ version, text }) => {
    const own = text.split(/^(?=### )/m).find((part) => part.startsWith(`${heading}\n`));
    if (own === undefined) return [];
    return [{ version, reasons: own.split('\n').filter((line) => /^- \S/.test(line)).map((line) => line.slice(2)), fingerprint: golden.exec(own)?.[1] }];
  });
}

/** What of the rule is broken by the golden reports at hand: that scores change in minor releases only, and are told of. */
export function findFaults(changelog: string, version: string, fingerprint: string): string[] {
  const changes = readScoreChanges(changelog);
  const faults = changes.flatMap((change, index): string[] => {
    const before = changes[index + 1];
    return [
      ...(isVersion(change.version) ? [] : [`Scores belong to a version, and "${change.version}" is none.`]),
      ...(isVersion(change.version) && compareVersions(change.version, version) > 0 ? [`CHANGELOG.md tells of scores of ${change.version}, but this is ${version}.`] : []),
      ...(change.reasons.length === 0 ? [`CHANGELOG.md gives no reason for the scores of ${change.version}.`] : []),
      ...(before !== undefined && !isMinor(before.version, change.version) ? [`${change.version} is a patch of ${before.version}, and changed scores.`] : []),
    ];
  });
  const newest = changes[0]?.fingerprint;
  if (newest !== fingerprint) {
    faults.push(`The golden reports are \`${fingerprint}\`, but under "${heading}" CHANGELOG.md tells of ${newest === undefined ? 'none' : `\`${newest}\``}.`);
  }
  return faults;
}

/**
 * The changelog with changed scores told of under the version in work.
 *
 * @throws Error where that version is released, is a patch, or nothing is said of why, which the first version alone may leave out when it has
 * said so once.
 */
export function announce(changelog: string, version: string, fingerprint: string, reason: string): string {
  const section = sectionsOf(changelog).find((each) => each.version === version);
  if (section === undefined || !section.title.endsWith('unreleased')) throw new Error(`${version} is not in work: CHANGELOG.md has no "## [${version}] - unreleased". ${remedy}`);
  const changes = readScoreChanges(changelog);
  const own = changes.find((change) => change.version === version);
  const before = changes.find((change) => change.version !== version);
  if (before !== undefined && !isMinor(before.version, version)) throw new Error(`${version} is a patch of ${before.version}, the last that changed scores. ${remedy}`);
  if (reason === '' && (own === undefined || before !== undefined)) throw new Error(`Say why the scores changed. ${remedy}`);

  const reasons = [...(own?.reasons ?? []), ...(reason === '' || own?.reasons.includes(reason) === true ? [] : [reason])];
  const told = `${heading}\n${reasons.map((each) => `- ${each}`).join('\n')}\n\nGolden reports: \`${fingerprint}\`.\n`;
  const parts = section.text.split(/^(?=### )/m).map((part) => part.trimEnd());
  const at = parts.findIndex((part) => part.startsWith(`${heading}\n`));
  const text = at < 0 ? [...parts, told.trimEnd()] : parts.with(at, told.trimEnd());
  const isLast = changelog.endsWith(section.text);
  return changelog.replace(section.text, () => `${text.join('\n\n').replace(`${section.title}\n\n###`, `${section.title}\n###`)}\n${isLast ? '' : '\n'}`);
}

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);
const numbersOf = (version: string): number[] => version.split('.').map(Number);

function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : a[at]! - (b[at] ?? 0);
}

/** Whether a version is more than a patch of an earlier one. */
function isMinor(earlier: string, later: string): boolean {
  return compareVersions(`${numbersOf(later).slice(0, 2).join('.')}.0`, `${numbersOf(earlier).slice(0, 2).join('.')}.0`) > 0;
}
