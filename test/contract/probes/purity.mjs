// Imports a module, and calls its `scoreAnswer` where it has one, while everything outside the program is being watched.
// Prints one line of JSON: what was touched on import and on scoring, and which globals changed.
// Usage: node purity.mjs import|require FILE INPUT.json
import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const [how, file, inputFile] = process.argv.slice(2);
const input = JSON.parse(fs.readFileSync(inputFile, 'utf8'));
const write = process.stdout.write.bind(process.stdout);

// zod is the consumer's own, and what it does on import is not ours to answer for.
await import('zod');
require('zod');

let touched = [];
/** Notes a use, unless it is Node itself that made it: the module loader reads files, for example. */
function note(what, trap) {
  const holder = {};
  Error.captureStackTrace(holder, trap);
  const caller = holder.stack.split('\n')[1] ?? '';
  if (/\bnode:/.test(caller)) return;
  touched.push(`${what} ${caller.trim().replace(/^at /, 'by ')}`);
}

function watch(target, name, label) {
  const original = target[name];
  if (typeof original !== 'function') return;
  const trap = function (...args) {
    note(label, trap);
    return new.target === undefined ? Reflect.apply(original, this, args) : Reflect.construct(original, args, new.target);
  };
  Object.defineProperty(target, name, { value: Object.assign(trap, original), writable: true, configurable: true });
}

function watchAll(target, label) {
  for (const name of Object.keys(target)) if (!/^[A-Z_]/.test(name)) watch(target, name, `${label}.${name}`);
}

watchAll(fs, 'fs');
watchAll(fs.promises, 'fs.promises');
watchAll(net, 'net');
watchAll(http, 'http');
watchAll(os, 'os');
watchAll(childProcess, 'child_process');
syncBuiltinESMExports();
watchAll(console, 'console');
watch(process.stdout, 'write', 'process.stdout.write');
watch(process.stderr, 'write', 'process.stderr.write');
for (const name of ['cwd', 'hrtime', 'uptime', 'memoryUsage', 'cpuUsage', 'on', 'once', 'exit', 'emitWarning', 'nextTick']) watch(process, name, `process.${name}`);
for (const name of ['now', 'mark', 'measure']) watch(performance, name, `performance.${name}`);
for (const name of ['getRandomValues', 'randomUUID']) watch(crypto, name, `crypto.${name}`);
watch(Math, 'random', 'Math.random');
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) watch(globalThis, name, name);

const watchEnvironment = (trapName) =>
  function trap(...args) {
    note('process.env', trap);
    return Reflect[trapName](...args);
  };
Object.defineProperty(process, 'env', {
  value: new Proxy(process.env, Object.fromEntries(['get', 'set', 'has', 'ownKeys', 'deleteProperty', 'getOwnPropertyDescriptor'].map((name) => [name, watchEnvironment(name)]))),
});

globalThis.Date = new Proxy(Date, {
  construct: function trap(target, args, newTarget) {
    if (args.length === 0) note('new Date()', trap);
    return Reflect.construct(target, args, newTarget);
  },
  apply: function trap(target, self, args) {
    note('Date()', trap);
    return Reflect.apply(target, self, args);
  },
  get: function trap(target, name, receiver) {
    if (name === 'now') note('Date.now', trap);
    return Reflect.get(target, name, receiver);
  },
});

/** Every property of the global object and of what is built in, prototypes included. */
function snapshot() {
  const properties = new Map();
  const add = (label, holder) => {
    for (const key of Reflect.ownKeys(holder)) properties.set(`${label}.${String(key)}`, Object.getOwnPropertyDescriptor(holder, key));
  };
  add('globalThis', globalThis);
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'RegExp', 'Date', 'Promise', 'Map', 'Set', 'WeakMap', 'Error', 'JSON', 'Math', 'Intl', 'Reflect']) {
    add(name, globalThis[name]);
    if (globalThis[name].prototype !== undefined) add(`${name}.prototype`, globalThis[name].prototype);
  }
  for (const event of process.eventNames()) properties.set(`process.on ${String(event)}`, { value: process.listenerCount(event) });
  return properties;
}

function changes(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return one === undefined || other === undefined || !Object.is(one.value, other.value) || one.get !== other.get || one.set !== other.set;
  });
}

// Node defines some globals on first use; reading them all keeps that from looking like a change.
for (const key of Reflect.ownKeys(globalThis)) void globalThis[key];
const before = snapshot();
touched = [];
const loaded = how === 'require' ? require(file) : await import(pathToFileURL(file).href);
const onImport = touched;
const afterImport = snapshot();

touched = [];
const report = typeof loaded.scoreAnswer === 'function' ? loaded.scoreAnswer(input) : undefined;
const onScore = touched;
const afterScore = snapshot();

write(`${JSON.stringify({ onImport, onScore, globals: [...changes(before, afterImport), ...changes(afterImport, afterScore)], scored: report !== undefined })}\n`);
