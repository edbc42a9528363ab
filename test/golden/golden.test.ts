import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScorer, engineVersion, scoreLoop } from '../../src/index.ts';
import { root } from '../package/project.ts';
import { findMoves } from './find-moves.ts';
import { fingerprint, makeGoldenReports } from './golden-reports.ts';
import { readKeptReports } from './kept-reports.ts';
import { findFaults, readScoreChanges, remedy } from './score-changes.ts';

const kept = readKeptReports();
const made = makeGoldenReports();
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

describe('golden reports', () => {
  it('are of the reports that are made', () => {
    expect([...kept.keys()].sort(), `Write them by: npm run golden. ${remedy}`).toEqual([...made.keys()].sort());
  });

  it.each([...made])('%s: no score has moved', (name, content) => {
    const moves = findMoves(kept.get(name)?.content ?? '', content);
    expect(moves, `Scores moved in ${name}: ${moves.join('; ')}.\n${remedy}`).toEqual([]);
  });

  it('hold scores that CHANGELOG.md tells of, and that no patch has changed', () => {
    const faults = findFaults(changelog, engineVersion, fingerprint(new Map([...kept].map(([name, { content }]) => [name, content]))));
    expect(faults, `${faults.join('\n')}\n${remedy}`).toEqual([]);
  });

  it('carry the version whose scores they hold: none that told of no change', () => {
    const told = new Set(readScoreChanges(changelog).map(({ version }) => version));
    expect([...kept].flatMap(([name, { version }]) => (told.has(version) ? [] : [`${name}: "${version}"`])), remedy).toEqual([]);
  });
});

describe('what moved', () => {
  it('is told fact by fact', () => {
    const before = 'verdict: stop\ndimensions:\n  impact: 2.5\n  clarity: null\nchecks:\n  trade-off: absent\n  hedging: present\n';
    const after = 'verdict: stop\ndimensions:\n  impact: 2.75\n  clarity: null\nchecks:\n  trade-off: partial 0.5\n  pace: absent\n';
    expect(findMoves(before, after)).toEqual([
      'dimensions.impact: 2.5, now 2.75',
      'checks.trade-off: absent, now partial 0.5',
      'checks.hedging: present, now not there',
      'checks.pace: not there, now absent',
    ]);
  });
});

it('reports of answers and of loops carry the version of the engine that scored them', () => {
  const question = { id: 'q', kind: 'strategy' as const, prompt: 'Which market next, and why?' };
  const report = createScorer({ rubric: 'netflix-pm' }).score({ question, answer: { text: 'Peru first, and Chile only if Peru holds for two quarters.' } });
  expect(report.versions.engine).toBe(engineVersion);
  expect(scoreLoop({ loop: 'netflix-pm-loop', answers: [] }).versions.engine).toBe(engineVersion);
});
