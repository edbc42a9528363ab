import pc from 'picocolors';
import { checks, formatJson, loops, questions, rubrics } from '../index.ts';
import { describeKinds } from './explain-command.ts';
import { readColor, readWidth, type Io } from './io.ts';
import { alignColumns } from './text.ts';

/** What `highbar list` lists. */
export const listables = ['checks', 'rubrics', 'questions', 'loops'] as const;
export type Listable = (typeof listables)[number];

/** The built-in checks, rubrics, questions or loops as aligned columns, or as JSON. */
export function list(what: Listable, format: 'pretty' | 'json', io: Io): string {
  if (format === 'json') return `${formatJson(asData(what))}\n`;
  const [head, ...rows] = asTable(what);
  const { bold } = pc.createColors(readColor(io, io.stdout));
  return `${alignColumns([(head ?? []).map((title) => bold(title)), ...rows], io.stdout.isTTY === true ? readWidth(io) : undefined)}\n`;
}

function asData(what: Listable): unknown {
  if (what === 'questions') return questions;
  if (what === 'loops') return loops;
  if (what === 'rubrics') return rubrics.map(({ id, version, title, dimensions }) => ({ id, version, title, dimensions: dimensions.map((dimension) => dimension.id) }));
  return checks.map(({ id, title, polarity, appliesTo }) => ({ id, title, polarity, appliesTo }));
}

function asTable(what: Listable): string[][] {
  if (what === 'questions') {
    const limit = (seconds: number | null | undefined): string => (seconds == null ? '' : `${seconds} s`);
    return [['ID', 'KIND', 'LIMIT', 'PROMPT'], ...questions.map(({ id, kind, limitSeconds, prompt }) => [id, kind, limit(limitSeconds), prompt])];
  }
  if (what === 'rubrics') {
    return [['ID', 'VERSION', 'TITLE', 'DIMENSIONS'], ...rubrics.map(({ id, version, title, dimensions }) => [id, version, title, dimensions.map((dimension) => dimension.id).join(', ')])];
  }
  if (what === 'loops') {
    return [['ID', 'VERSION', 'TITLE', 'STAGES'], ...loops.map(({ id, version, title, stages }) => [id, version, title, stages.map((stage) => stage.title).join(', ')])];
  }
  return [['ID', 'POLARITY', 'TITLE', 'QUESTION KINDS'], ...checks.map(({ id, polarity, title, appliesTo }) => [id, polarity, title, describeKinds(appliesTo)])];
}
