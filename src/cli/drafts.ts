import { extname } from 'node:path';
import { reportSchema, rubrics, type Report, type Rubric } from '../index.ts';
import { FaultError, inputFault, type Fault } from './fault.ts';
import { textExtensions } from './file-contents.ts';
import { checkFiles, describePlace, readItems, type Place } from './inputs.ts';
import type { Io } from './io.ts';
import { parseRecords, readWhole, type JsonRecord } from './json-records.ts';
import type { Defaults } from './row.ts';
import type { OpenScorer } from './score-command.ts';

/** A draft with its report. */
export interface Draft {
  readonly report: Report;
  readonly text: string | undefined;
  readonly rubric: Rubric | undefined;
}

/** How drafts are read. */
export interface DraftSettings {
  /** Which answer is meant, in files that hold several. */
  readonly id: string | undefined;
  readonly defaults: Defaults;
  /** Opens the scorer, which only drafts that are not scored yet need. */
  readonly openScorer: () => Promise<OpenScorer>;
  readonly io: Io;
}

type Found = { readonly id: string | null; readonly place: Place } & ({ readonly draft: Draft } | { readonly fault: Fault });

/**
 * The draft in a file: a report that was written before, or an answer, which is scored.
 *
 * @throws FaultError where the file holds no draft, more than one, or one that cannot be scored.
 */
export async function readDraft(file: string, settings: DraftSettings): Promise<Draft> {
  const found = (await readReports(file, settings.io)) ?? (await scoreAnswers(file, settings));
  const { id } = settings;
  const meant = id === undefined ? found : found.filter((each) => each.id === id);
  const [only] = meant;
  if (only === undefined) throw new FaultError(file, inputFault(id === undefined ? 'It holds no answer.' : `It holds no answer "${id}".`, listIds(found)));
  if (meant.length > 1) {
    const reason = id === undefined ? `It holds ${meant.length} answers, and one is compared with one.` : `It holds ${meant.length} answers "${id}".`;
    throw new FaultError(file, inputFault(reason, id === undefined ? `Pass --id with that of the answer. ${listIds(found)}` : 'Leave one of them in it.'));
  }
  if ('fault' in only) throw new FaultError(describePlace(only.place), only.fault);
  return only.draft;
}

const mostListed = 8;

function listIds(found: readonly Found[]): string {
  const ids = found.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return 'Name a file with an answer, or with a report of one.';
  return `It holds ${ids.slice(0, mostListed).join(', ')}${ids.length > mostListed ? ` and ${ids.length - mostListed} more` : ''}.`;
}

/** The reports of a file; undefined where it holds none. */
async function readReports(file: string, io: Io): Promise<Found[] | undefined> {
  const extension = extname(file).toLowerCase();
  if (textExtensions.has(extension) || extension === '.vtt' || extension === '.srt') return undefined;
  let records: JsonRecord[];
  try {
    records = parseRecords(await readWhole(file, io), file).flatMap(listRecords);
  } catch {
    // What is wrong with it is told where it is read as answers.
    return undefined;
  }
  return records.some(({ value }) => isReportLike(value)) ? records.map(readReport) : undefined;
}

function listRecords({ value, place }: JsonRecord): JsonRecord[] {
  return Array.isArray(value) ? value.map((each: unknown) => ({ value: each, place })) : [{ value, place }];
}

const isReportLike = (value: unknown): boolean => typeof value === 'object' && value !== null && 'versions' in value && 'checks' in value;

function readReport({ value, place }: JsonRecord): Found {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const id = typeof fields['id'] === 'string' ? fields['id'] : null;
  const read = reportSchema.safeParse(value);
  if (!read.success) {
    const reason = 'error' in fields ? 'It could not be scored when the reports were written.' : 'It is no report of this version of the format.';
    return { id, place, fault: inputFault(reason, 'Write it anew with "highbar score --format json", or name the draft itself.') };
  }
  const { versions } = read.data;
  const rubric = rubrics.find((each) => each.id === versions.rubric.id && each.version === versions.rubric.version);
  return { id, place, draft: { report: read.data, text: undefined, rubric } };
}

async function scoreAnswers(file: string, { defaults, openScorer, io }: DraftSettings): Promise<Found[]> {
  const checked = await checkFiles([file], defaults, {}, io);
  const { score, rubric } = await openScorer();
  const found: Found[] = [];
  for await (const item of readItems(checked, defaults, {}, io)) {
    const scored = score(item);
    if ('fault' in scored) found.push({ id: scored.id, place: item.place, fault: scored.fault });
    else found.push({ id: scored.report.id ?? null, place: item.place, draft: { report: scored.report, text: scored.text, rubric } });
  }
  return found;
}
