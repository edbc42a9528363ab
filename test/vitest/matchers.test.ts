import { describe, expect, it } from 'vitest';
import { HighbarError, type GateTrace, type Report } from '../../src/index.ts';
import { highbarMatchers, reportSerializer } from '../../src/vitest/index.ts';
import { exampleReport, sketchCheck, sketchReport } from '../report/example-reports.ts';

expect.extend(highbarMatchers);

const stopped = exampleReport();
const passing = sketchReport({
  checks: [sketchCheck({ id: 'trade-off', title: 'Weighs', quotes: ['Sport teaches people'] })],
  dimensions: [{ id: 'judgment', title: 'Judgment', checks: [{ check: 'trade-off', weight: 1 }] }],
});
const unscored = sketchReport({
  checks: [sketchCheck({ id: 'trade-off', title: 'Weighs', status: 'needs-review' })],
  dimensions: [{ id: 'judgment', title: 'Judgment', checks: [{ check: 'trade-off', weight: 1 }] }],
});

/** What an assertion that fails says. */
function failure(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it passed');
}

/** A report that is stopped by the gate given. */
const stoppedBy = (gate: GateTrace): Report => ({ ...stopped, gate, verdict: { outcome: 'stop', reasons: ['x'] } });
const leaf = (condition: Extract<GateTrace, { condition: unknown }>['condition'], outcome: GateTrace['outcome']): GateTrace => ({
  condition,
  outcome,
  actual: null,
  margin: null,
  text: 'A condition.',
});

describe('toAdvance', () => {
  it('holds for a verdict of "advance" alone', () => {
    expect(passing).toAdvance();
    expect(stopped).not.toAdvance();
    expect(unscored).not.toAdvance();
  });

  it('says how the gate went, on what evidence, and what to do', () => {
    expect(failure(() => expect(stopped).toAdvance())).toMatchInlineSnapshot(`
      "expected the answer “example-1” to advance, but it stops (3.89 of 5)

      Gate:
        ✗ all of these
          ✗ The average is 3.890625; at least 4 is asked for.
          ✗ Curiosity is the weakest at 2; at least 3 is asked for.

      Curiosity (curiosity): 2.00
        +1.00 decision-rule: “If the gap between the two is under a third of a point, we let the rights lapse and do not bid again, however loud the f …”
        missing: hypothesis, data-source, uncertainty

      What to fix first:
        hypothesis (+0.38): No testable belief is stated. Say which cause you expect to change what, and why, so that it can be proved wrong.
        data-source (+0.38): No source of data is named. Say where the figures come from, or what you would look at and what it would tell you.
        guardrail-metric (+0.30): No measure is named that must not get worse. An improvement that quietly breaks something else is no improvement: name one quantity and the limit past which you would stop."
    `);
    expect(failure(() => expect(passing).not.toAdvance())).toMatchInlineSnapshot(`
      "expected the answer “example-1” not to advance, but it advances (5.00 of 5)

      Gate:
        ✓ all of these
          ✓ The average is 5; at least 4 is asked for.
          ✓ Judgment is the weakest at 5; at least 3 is asked for.

      Judgment (judgment): 5.00
        +4.00 trade-off: “Sport teaches people”"
    `);
  });
});

describe('toStopBecauseOf', () => {
  it('names what the verdict is due to', () => {
    expect(stopped).toStopBecauseOf('average');
    expect(stopped).toStopBecauseOf('curiosity');
    expect(stopped).not.toStopBecauseOf('judgment');
    expect(passing).not.toStopBecauseOf('judgment');
    expect(unscored).not.toStopBecauseOf('judgment');
  });

  it('reads gates of every form', () => {
    const check = leaf({ kind: 'check', check: 'hedging', is: 'present' }, 'held');
    expect(stoppedBy({ kind: 'not', outcome: 'not-held', of: [check] })).toStopBecauseOf('hedging');
    const floor = leaf({ kind: 'every-dimension', atLeast: 4.5 }, 'not-held');
    const either = stoppedBy({ kind: 'any-of', outcome: 'not-held', of: [leaf({ kind: 'dimension', dimension: 'impact', atLeast: 5 }, 'not-held'), floor] });
    for (const { id, score } of either.dimensions) {
      if (id === 'impact' || (score ?? 5) < 4.5) expect(either).toStopBecauseOf(id);
      else expect(either).not.toStopBecauseOf(id);
    }
    const excused = stoppedBy({ kind: 'all-of', outcome: 'not-held', of: [leaf({ kind: 'coverage', atLeast: 0.9 }, 'held'), floor] });
    expect(excused).not.toStopBecauseOf('coverage');
  });

  it('says what it stopped for instead, and knows a slip of the pen', () => {
    const message = failure(() => expect(stopped).toStopBecauseOf('judgment'));
    expect(message).toContain('to stop because of “judgment”, but it stops (3.89 of 5) because of average, curiosity');
    expect(message).toContain('✗ The average is');
    expect(message).toContain('“all the contracts run out together');
    for (const slip of [() => expect(stopped).toStopBecauseOf('judgement'), () => expect(stopped).not.toStopBecauseOf('judgement')]) {
      expect(failure(slip)).toContain('the report has no dimension or check “judgement”; did you mean “judgment”?');
    }
  });
});

describe('toScoreAtLeast', () => {
  it('compares the overall score, or that of a dimension', () => {
    expect(stopped).toScoreAtLeast(3.8);
    expect(stopped).toScoreAtLeast(stopped.overall.score ?? 9);
    expect(stopped).not.toScoreAtLeast(3.9);
    expect(stopped).toScoreAtLeast(2, 'curiosity');
    expect(stopped).not.toScoreAtLeast(2.1, 'curiosity');
  });

  it('shows a score that falls short as less than what it falls short of', () => {
    const near = { ...stopped, overall: { ...stopped.overall, score: 3.999 } };
    expect(failure(() => expect(near).toScoreAtLeast(4))).toContain('to score at least 4, but it scores 3.99 of 5');
    expect(failure(() => expect(near).toScoreAtLeast(3.9995))).toContain('but it scores 3.9990 of 5');
  });

  it('takes no side on what was not scored, or is not there', () => {
    expect(failure(() => expect(unscored).toScoreAtLeast(3))).toContain('but it was not scored');
    expect(failure(() => expect(unscored).not.toScoreAtLeast(3, 'judgment'))).toContain('but it was not scored');
    expect(failure(() => expect(stopped).not.toScoreAtLeast(3, 'impct'))).toContain('the report has no dimension “impct”; did you mean “impact”?');
  });

  it('refuses what is no score', () => {
    expect(() => expect(stopped).not.toScoreAtLeast(NaN)).toThrow(HighbarError);
    expect(() => expect(stopped).toScoreAtLeast(3, '')).toThrow('dimension: it is no name; give an id as a text that is not empty');
  });
});

describe('toShow', () => {
  it('holds for what was found, whole or in part', () => {
    expect(stopped).toShow('trade-off');
    expect(stopped).toShow('primary-metric');
    expect(stopped).toShow('hedging');
    expect(stopped).not.toShow('hypothesis');
    expect(stopped).not.toShow('metric-dump');
  });

  it('shows the evidence, or what to do', () => {
    const found = failure(() => expect(stopped).not.toShow('trade-off'));
    expect(found).toContain('expected the answer “example-1” not to show “trade-off”, but it does\n');
    expect(found).toContain('evidence: gain “all the contracts run out together, so no auction catches us half-way”; loss “Sport teaches');
    expect(failure(() => expect(stopped).toShow('hypothesis'))).toContain('but it does not\n\nhypothesis (States a belief that can be tested): absent\n  No testable belief');
  });

  it('takes no side on what was not decided, or is not there', () => {
    expect(failure(() => expect(stopped).not.toShow('filler-rate'))).toContain('the check could not decide on this text');
    expect(failure(() => expect(stopped).not.toShow('situation'))).toContain('not looked for in this kind of question');
    expect(failure(() => expect(stopped).not.toShow('tradeoff'))).toContain('has no check “tradeoff”; did you mean “trade-off”?');
  });
});

describe('every matcher', () => {
  it('can be used within other matchers', () => {
    expect({ id: 1, report: stopped }).toEqual({ id: 1, report: expect.toStopBecauseOf('average') });
    expect([passing, stopped]).toEqual([expect.toAdvance(), expect.not.toAdvance()]);
    expect({ report: stopped }).toEqual({ report: expect.toShow('trade-off') });
    expect({ report: stopped }).not.toEqual({ report: expect.toScoreAtLeast(4) });
    expect({ report: null }).not.toEqual({ report: expect.toAdvance() });
    expect({ report: null }).not.toEqual({ report: expect.not.toAdvance() });
  });

  it.each([undefined, null, 3, 'report', [], {}, Promise.resolve(passing), { ...passing, checks: [null] }])('fails for what is no report, with .not too: %j', (value) => {
    expect(failure(() => expect(value).toAdvance())).toMatch(/no (whole )?report.*; pass what scoreAnswer returns/);
    expect(failure(() => expect(value).not.toAdvance())).toMatch(/no (whole )?report/);
    expect(failure(() => expect(value).not.toShow('trade-off'))).toMatch(/no (whole )?report/);
  });

  it('takes a report with fields of the test\'s own', () => {
    expect({ ...passing, writer: 'a1' }).toAdvance();
  });

  it('passes on nothing that a terminal would obey', () => {
    const words = 'a \u001b[31mred\u001b[0m \u202eword\u0000';
    const report = sketchReport({
      checks: [sketchCheck({ id: 'c\u001b', title: words, quotes: [[words, words]], message: words }, words)],
      dimensions: [{ id: 'd\u001b', title: words, checks: [{ check: 'c\u001b', weight: 1 }] }],
      average: 6,
      overrides: { id: words },
    });
    const messages = [() => expect(report).toAdvance(), () => expect(report).toStopBecauseOf('c\u001b'), () => expect(report).not.toShow('c\u001b'), () => expect(report).toScoreAtLeast(9, 'd\u001b')];
    for (const assert of messages) expect(failure(assert)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(reportSerializer.serialize(report, {}, '')).not.toContain('\u001b');
  });

  it('works as a plain function, as Jest calls it', () => {
    const { pass, message } = highbarMatchers.toAdvance.call({ isNot: false }, stopped);
    expect({ pass, message: message().split('\n')[0] }).toEqual({ pass: false, message: 'expected the answer “example-1” to advance, but it stops (3.89 of 5)' });
    expect(highbarMatchers.toShow.call({}, stopped, 'trade-off').pass).toBe(true);
  });
});

describe('reportSerializer', () => {
  it('writes a report in short, and leaves out what changes without the judgement', () => {
    const text = reportSerializer.serialize(stopped, {}, '');
    expect(text).toMatchInlineSnapshot(`
      "Report example-1 (netflix-pm)
      stop 3.89 of 5
        judgment 5.00
        communication 4.75
        impact 3.81
        curiosity 2.00
      + answer-first: “For one league in one country, yes; for most of what people mean by live sports, …”
      + clear-stance: “For one league in one country, yes; for most of what people mean by live sports, …”
      + constraint: “never takes more than 4% of the region’s content budget”
      + decision-rule: “If the gap between the two is under a third of a point, we let the rights lapse …”
      ! hedging (in part): “I guess that is it, maybe”
      + on-topic: “live sports”
      ~ primary-metric (in part): “What decides it is second-quarter cancellations in Mexico”
      + quantified-goal: “from 4.4% a month to under 3.8% by the end of season two”
      + trade-off: gain “all the contracts run out together, so no auction catches us half-way”; loss “Sport teaches people to come and go with the season”
      + within-time"
    `);
    const rebuilt = { ...stopped, versions: { ...stopped.versions, engine: '9.9.9' }, checks: stopped.checks.toReversed() };
    expect(reportSerializer.serialize(rebuilt, {}, '')).toBe(text);
  });

  it('knows reports from other values', () => {
    expect(reportSerializer.test(stopped)).toBe(true);
    for (const value of [null, undefined, 3, {}, [], { ...stopped, gate: 3 }]) expect(reportSerializer.test(value)).toBe(false);
  });

  it('stands within other values', () => {
    expect.addSnapshotSerializer(reportSerializer);
    expect({ a: [passing] }).toMatchInlineSnapshot(`
      {
        "a": [
          Report example-1 (netflix-pm)
          advance 5.00 of 5
            judgment 5.00
          + trade-off: “Sport teaches people”,
        ],
      }
    `);
  });
});
