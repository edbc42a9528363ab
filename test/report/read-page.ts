import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect } from 'vitest';
import { styleHash } from '../../src/report/html/style.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element of a page, in order. */
export function elementsOf(node: Node): Element[] {
  return [...(defaultTreeAdapter.isElementNode(node) ? [node] : []), ...childrenOf(node).flatMap(elementsOf)];
}

/** The text of a node, without that of elements of some name. */
export function textOf(node: Node, without = ''): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return defaultTreeAdapter.isElementNode(node) && node.tagName === without ? '' : childrenOf(node).map((child) => textOf(child, without)).join('');
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

/** A page, parsed as a browser does, without a fault. */
export function read(page: string): Element[] {
  const faults: string[] = [];
  const document = parse(page, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
  expect(faults).toEqual([]);
  return elementsOf(document);
}

export const named = (elements: readonly Element[], ...names: string[]): Element[] => elements.filter(({ tagName }) => names.includes(tagName));
export const withClass = (elements: readonly Element[], name: string): Element[] => elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

/** Elements and attributes of a page, without its texts. */
export const skeleton = (elements: readonly Element[]): string[] =>
  elements.map((element) => [element.tagName, ...element.attrs.map(({ name, value }) => (['id', 'href', 'class', 'content', 'http-equiv'].includes(name) ? `${name}=${value}` : name))].join(' '));

/** What runs, requests or sends something. */
const forbidden = new Set(['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'video', 'audio', 'use', 'image', 'foreignObject']);

/** What must hold for any page at all. */
export function expectSound(page: string): Element[] {
  const elements = read(page);
  const listed = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const ids = new Set(listed);
  expect(ids.size).toBe(listed.length);
  const unsound = elements.flatMap(({ tagName, attrs }) => [
    ...(forbidden.has(tagName) ? [tagName] : []),
    ...attrs.flatMap(({ name, value }) => {
      const isBroken = name === 'href' ? !value.startsWith('#') || !ids.has(value.slice(1)) : name === 'aria-labelledby' && !ids.has(value);
      return isBroken || /^(on|style$|src|action|background)/.test(name) ? [`${tagName} ${name}="${value}"`] : [];
    }),
  ]);
  expect(unsound).toEqual([]);
  const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5').map(({ tagName }) => Number(tagName[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  for (const table of named(elements, 'table')) expect(named(elementsOf(table), 'caption')).toHaveLength(1);
  for (const cell of named(elements, 'th')) expect(attribute(cell, 'scope')).toMatch(/^(row|col)$/);
  expect(named(elements, 'main')).toHaveLength(1);
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(policy && attribute(policy, 'content')).toBe(`default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`);
  return elements;
}

export const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</mark></div></title></style><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<!-- ',
  ']]><![CDATA[',
  '&lt;b&gt; &#60;b&#62;',
  '${7*7} {{7*7}} STYLE',
  '</style><style>*{display:none}',
  '<a href="//e.example">x</a>',
  '\u0000\u0008\u001b[31m\u202e\ufeff\ud800\uffff\u{1fffe}',
];

/** Names of the fields that an answer, a question, a rubric, a loop or a rater can fill. */
const freeTexts = new Set(
  'id check checks title text prompt quote role reason reasons advice why example code unit speaker rubric engine question answer rater description review unscored notes condition version schema stage'.split(' '),
);

/** A report, a loop or a comparison with words put before every text that an answer, a question or a rubric can bring in. */
export function poison<Value>(value: Value, words: string, isFree = false): Value {
  if (typeof value === 'string') return (isFree ? words + value : value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => poison(item, words, isFree)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poison(part as unknown, words, freeTexts.has(key))])) as Value;
}
