import { parse } from 'yaml';

/** What moved between two golden reports, one line a fact: `checks.trade-off: present, now absent`. */
export function findMoves(before: string, after: string): string[] {
  const [old, fresh] = [factsOf(parse(before)), factsOf(parse(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((fact) => {
    const [was, is] = [old.get(fact) ?? 'not there', fresh.get(fact) ?? 'not there'];
    return was === is ? [] : [`${fact}: ${was}, now ${is}`];
  });
}

function factsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...factsOf(part, path === '' ? key : `${path}.${key}`)]));
}
