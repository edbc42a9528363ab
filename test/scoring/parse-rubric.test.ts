import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath, HighbarError, type HighbarErrorCode } from '../../src/schema/highbar-error.ts';
import { maximumGateDepth } from '../../src/schema/gate.ts';
import { parseRubric } from '../../src/scoring/parse-rubric.ts';
import { context, validRubric } from './rubrics.ts';

/** The error's code and its faults as "path: message". */
function faultsOf(rubric: unknown): { code: HighbarErrorCode; faults: string[] } {
  try {
    parseRubric(rubric, context);
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    return { code: error.code, faults: error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`) };
  }
  throw new Error('the rubric was accepted');
}

/** A valid rubric with one or more places overwritten: `spoil(['gate', {...}])`. */
function spoil(...changes: readonly (readonly [path: string, value: unknown])[]): unknown {
  const rubric: unknown = JSON.parse(JSON.stringify(validRubric()));
  for (const [path, value] of changes) {
    const parts = path.split('.');
    const last = parts.pop()!;
    const parent = parts.reduce((node, part) => (node as Record<string, unknown>)[part], rubric) as Record<string, unknown>;
    parent[last] = value;
  }
  return rubric;
}

function nested(depth: number): unknown {
  let gate: unknown = { kind: 'average', atLeast: 4 };
  for (let level = 1; level < depth; level += 1) gate = level % 2 === 0 ? { kind: 'not', of: gate } : { kind: 'all-of', of: [gate] };
  return gate;
}

describe('parseRubric', () => {
  it('accepts a valid rubric and fills in the defaults', () => {
    const rubric = parseRubric(validRubric(), context);
    expect(rubric.dimensions[0]).toMatchObject({ fullCreditAt: 1, minimumCoverage: 0.5 });
    expect(parseRubric(rubric, context)).toEqual(rubric);
  });

  it.each<[string, unknown, HighbarErrorCode, string]>([
    ['an unknown check with a near name', spoil(['dimensions.0.checks.0.check', 'aplha']), 'INVALID_RUBRIC', 'dimensions[0].checks[0].check: there is no check "aplha"; did you mean "alpha"?'],
    ['an unknown check with none', spoil(['dimensions.0.checks.0.check', 'zzz']), 'INVALID_RUBRIC', 'dimensions[0].checks[0].check: there is no check "zzz"; there is "alpha", "beta", "gamma", "delta"'],
    ['dimension weights that sum to zero', spoil(['dimensions.0.weight', 0], ['dimensions.1.weight', 0]), 'INVALID_RUBRIC', 'dimensions: the weights of the dimensions sum to zero, so that there is no average; give one of them a weight'],
    ['strength weights that sum to zero', spoil(['dimensions.0.checks.0.weight', 0]), 'INVALID_RUBRIC', 'dimensions[0].checks: the weights of its strengths sum to zero, so that nothing could earn a point; give a strength a weight'],
    ['a dimension of red flags only', spoil(['dimensions.0.checks', [{ check: 'delta', weight: 1 }]]), 'INVALID_RUBRIC', 'dimensions[0].checks: the weights of its strengths sum to zero, so that nothing could earn a point; give a strength a weight'],
    ['a weight too small to count', spoil(['dimensions.0.checks.0.weight', 1e-9]), 'INVALID_RUBRIC', 'dimensions[0].checks[0].weight: is below 0.000001, the least that counts; scale the weights up, or give 0'],
    ['an anchor outside the scale', spoil(['dimensions.0.anchors.1.score', 6]), 'INVALID_RUBRIC', 'dimensions[0].anchors[1].score: 6 lies outside the scale, 1.0 to 5.0; give a point of the scale'],
    ['a cap outside the scale', spoil(['dimensions.0.checks.1.cap', 0.5]), 'INVALID_RUBRIC', 'dimensions[0].checks[1].cap: 0.5 lies outside the scale, 1.0 to 5.0; give a point of the scale'],
    ['a scale upside down', spoil(['scale', { min: 5, max: 1 }]), 'INVALID_RUBRIC', 'scale: min (5) has to be below max (1)'],
    ['a scale of one point', spoil(['scale', { min: 3, max: 3 }]), 'INVALID_RUBRIC', 'scale: min (3) has to be below max (3)'],
    ['a scale too large', spoil(['scale.max', 1e12]), 'INVALID_RUBRIC', 'scale.max: is beyond 1000000; use a smaller scale'],
    ['a scale too fine', spoil(['scale.max', 5 + 1e-9]), 'INVALID_RUBRIC', 'scale.max: has more than six decimals; scores have six'],
    ['a dimension twice', spoil(['dimensions.1.id', 'judgment']), 'INVALID_RUBRIC', 'dimensions[1].id: is the same as that of dimension 0; each may stand once'],
    ['a check twice in a dimension', spoil(['dimensions.0.checks.1', { check: 'alpha', weight: 1 }]), 'INVALID_RUBRIC', 'dimensions[0].checks[1].check: is the same as that of check 0; each may stand once'],
    ['two anchors at one score', spoil(['dimensions.0.anchors.1.score', 1]), 'INVALID_RUBRIC', 'dimensions[0].anchors[1].score: is the same as that of anchor 0; each may stand once'],
    ['an option that the check does not have', spoil(['dimensions.1.checks.0.options', { lest: 1 }]), 'INVALID_RUBRIC', 'dimensions[1].checks[0].options.lest: is not a known field; did you mean "least"?'],
    ['an option out of range', spoil(['dimensions.1.checks.0.options', { least: -1 }]), 'INVALID_RUBRIC', 'dimensions[1].checks[0].options.least: Too small: expected number to be >0'],
    ['one check with two sets of options', spoil(['dimensions.0.checks.0', { check: 'beta', weight: 1 }]), 'INVALID_RUBRIC', 'dimensions[1].checks[0].options: differ from those of dimensions[0].checks[0]; a check runs once, so give it the same options everywhere'],
    ['an unknown field', spoil(['dimensions.0.checks.0.wieght', 1]), 'INVALID_RUBRIC', 'dimensions[0].checks[0].wieght: is not a known field; did you mean "weight"?'],
    ['a version of another form', spoil(['version', '1.0']), 'INVALID_RUBRIC', 'version: a version has the form 1.2.3'],
    ['a weight that is no number', spoil(['dimensions.0.weight', Number.NaN]), 'INVALID_RUBRIC', 'dimensions[0].weight: Invalid input: expected number, received NaN'],
    ['a gate on a dimension that there is not', spoil(['gate', { kind: 'dimension', dimension: 'impct', atLeast: 3 }]), 'INVALID_GATE', 'gate.dimension: the rubric has no dimension "impct"; did you mean "impact"?'],
    ['a gate on a check that there is not', spoil(['gate.of.0', { kind: 'check', check: 'detla', is: 'absent' }]), 'INVALID_GATE', 'gate.of[0].check: there is no check "detla"; did you mean "delta"?'],
    ['a threshold outside the scale', spoil(['gate.of.0.atLeast', 5.5]), 'INVALID_GATE', 'gate.of[0].atLeast: 5.5 lies outside the scale, 1.0 to 5.0; give a point of the scale'],
    ['a coverage above 1', spoil(['gate', { kind: 'coverage', atLeast: 1.5 }]), 'INVALID_GATE', 'gate.atLeast: Too big: expected number to be <=1'],
    ['an unknown kind of condition', spoil(['gate.of.1', { kind: 'allOf', of: [] }]), 'INVALID_GATE', 'gate.of[1].kind: is not a kind of condition; did you mean "all-of"?'],
    ['a gate without a kind', spoil(['gate', {}]), 'INVALID_GATE', 'gate.kind: is not a kind of condition; give one of average, every-dimension, dimension, check, coverage, all-of, any-of, not'],
    ['no gate', spoil(['gate', undefined]), 'INVALID_GATE', 'gate: is missing; give an object'],
    ['an empty group', spoil(['gate', { kind: 'any-of', of: [] }]), 'INVALID_GATE', 'gate.of: Too small: expected array to have >=1 items'],
    ['a field of another condition', spoil(['gate', { kind: 'average', atLeast: 3, dimension: 'impact' }]), 'INVALID_GATE', 'gate.dimension: is not a known field; correct its name or remove it (the fields here are kind, atLeast)'],
    ['a gate nested too deep', spoil(['gate', nested(maximumGateDepth + 1)]), 'INVALID_GATE', 'gate: is nested deeper than 16 conditions in one another; flatten it'],
  ])('refuses %s', (_, rubric, code, fault) => {
    expect(faultsOf(rubric)).toEqual({ code, faults: [fault] });
  });

  it('accepts a gate of the greatest depth', () => {
    expect(() => parseRubric(spoil(['gate', nested(maximumGateDepth)]), context)).not.toThrow();
  });

  it('refuses a bottomless or cyclic gate without overflowing the stack', () => {
    expect(faultsOf({ ...validRubric(), gate: nested(200_000) })).toEqual({ code: 'INVALID_GATE', faults: ['gate: is nested deeper than 16 conditions in one another; flatten it'] });
    const cyclic: Record<string, unknown> = { kind: 'not' };
    cyclic['of'] = cyclic;
    expect(faultsOf({ ...validRubric(), gate: cyclic })).toEqual({ code: 'INVALID_GATE', faults: ['gate.of: refers back to something that contains it; pass a tree'] });
  });

  it('collects all faults, of the schema and beyond it, in order of position', () => {
    const rubric = spoil(
      ['title', 7],
      ['dimensions.0.checks.0.check', 'aplha'],
      ['dimensions.0.checks.1.cap', 9],
      ['dimensions.1.anchors.0.score', -1],
      ['dimensions.1.weight', 'much'],
      ['gate.of.1.kind', 'each'],
      ['gate.of.0.atLeast', 0],
    );
    const { code, faults } = faultsOf(rubric);
    expect(code).toBe('INVALID_RUBRIC');
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual([
      'title',
      'dimensions[0].checks[0].check',
      'dimensions[0].checks[1].cap',
      'dimensions[1].weight',
      'dimensions[1].anchors[0].score',
      'gate.of[0].atLeast',
      'gate.of[1].kind',
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'netflix'],
    ['a number', 4],
    ['a list', []],
    ['a function', () => validRubric()],
    ['an empty object', {}],
    ['a date', new Date(0)],
    ['a name "__proto__"', JSON.parse('{"__proto__": {"id": "x"}}')],
    ['a getter that throws', { ...validRubric(), get gate() { throw new Error('no'); } }],
    ['a proxy that throws', new Proxy(validRubric(), { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } })],
    ['options with a getter that throws', { ...validRubric(), dimensions: [{ checks: [{ check: 'alpha', options: { get least() { throw new Error('no'); } } }] }] }],
    ['a huge name', spoil(['dimensions.0.checks.0.check', 'alpha'.repeat(400_000)])],
    ['a huge list', { ...validRubric(), dimensions: new Array(4_000_000_000) }],
  ])('refuses %s with an error of its own', (_, rubric) => {
    const start = performance.now();
    expect(faultsOf(rubric).faults.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('takes "__proto__" for what it is anywhere', () => {
    const rubric = JSON.parse(JSON.stringify(validRubric()).replace('"weight":1', '"weight":1,"__proto__":{"fullCreditAt":0.1}')) as unknown;
    expect(faultsOf(rubric).faults).toEqual(['dimensions[0].__proto__: is not allowed as a name; remove it']);
  });

  it('throws nothing but its own error, whatever it is given in any place', () => {
    const places = ['id', 'version', 'scale', 'scale.min', 'dimensions', 'dimensions.0', 'dimensions.0.id', 'dimensions.0.checks', 'dimensions.0.checks.0', 'dimensions.0.checks.0.check', 'dimensions.1.checks.0.options', 'dimensions.0.anchors', 'gate', 'gate.of', 'gate.of.0', 'gate.of.0.atLeast'];
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(fc.property(fc.constantFrom(...places), anything, (place, value) => {
      try {
        const rubric = parseRubric(spoil([place, value]), context);
        expect(parseRubric(rubric, context)).toEqual(rubric);
      } catch (error) {
        expect(error).toBeInstanceOf(HighbarError);
        expect((error as HighbarError).issues.length).toBeGreaterThan(0);
      }
    }), { numRuns: 500 });
  });
});
