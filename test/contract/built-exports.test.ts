import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as source from '../../src/index.ts';
import { importsOf } from '../package/imports-of.ts';
import { dist } from '../package/project.ts';

const require = createRequire(import.meta.url);
const imported = (await import(pathToFileURL(dist('index.js')).href)) as Record<string, unknown>;
const required = require(dist('index.cjs')) as Record<string, unknown>;

/** What the interface promises to keep. */
const promised = ['HighbarError', 'checks', 'createScorer', 'loops', 'questions', 'rubrics', 'scoreAnswer', 'scoreAnswers'];

const needsOf = (file: string): string[] => importsOf(readFileSync(dist(file), 'utf8'), file);

describe('the built package', () => {
  it('exports what it promises, by name', () => {
    expect(Object.keys(imported)).toEqual(expect.arrayContaining(promised));
    expect(Object.keys(imported)).not.toContain('default');
  });

  it('exports the same from the source, as ESM and as CommonJS', () => {
    const names = Object.keys(source).sort();
    expect(Object.keys(imported).sort()).toEqual(names);
    expect(Object.keys(required).sort()).toEqual(names);
    for (const name of names) expect(typeof required[name]).toBe(typeof imported[name]);
  });

  it('has a type for everything it exports', () => {
    const program = ts.createProgram([dist('index.d.ts')], { skipLibCheck: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 });
    const file = program.getSourceFile(dist('index.d.ts'));
    const checker = program.getTypeChecker();
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (file === undefined || module === undefined) throw new Error('dist/index.d.ts is not a module');
    const values = checker.getExportsOfModule(module).filter((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return (target.flags & ts.SymbolFlags.Value) !== 0;
    });
    expect(values.map(({ name }) => name).sort()).toEqual(Object.keys(source).sort());
    const any = values.filter((symbol) => (checker.getTypeOfSymbolAtLocation(symbol, file).flags & ts.TypeFlags.Any) !== 0);
    expect(any.map(({ name }) => name)).toEqual([]);
  });

  it.each(['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts'])('needs nothing but zod: %s', (file) => {
    expect(needsOf(file)).toEqual(['zod']);
  });

  it('has a command that needs nothing but the library and Node', () => {
    const needs = needsOf('cli.js').filter((specifier) => !isBuiltin(specifier));
    expect(needs).toEqual(['./index.js', './inputs.js']);
    expect(readFileSync(dist('cli.js'), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });
});
