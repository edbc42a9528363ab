import { checks } from '../../src/checks/index.ts';
import { hypotheticalKinds, allKinds, type Check, type CheckExample } from '../../src/engine/define-check.ts';

/** The reference page of the checks, from the checks themselves. */
export function renderReference(): string {
  return `# The checks
Written by \`npm run reference\` from the files beside it; a test holds it in step. To add a check, write a file here, add it to
\`index.ts\`, and put what it has to understand of language into \`../document/annotations\`. Examples are executed as tests.

${checks.map(renderCheck).join('\n')}`;
}

function renderCheck(check: Check): string {
  const example = (status: CheckExample['expect']['status']): string[] =>
    check.examples
      .filter(({ expect }) => expect.status === status)
      .slice(0, 1)
      .map(({ title, answer }) => `- ${status}, ${title}: “${answer.replace(/\[\[|\]\]/g, '').replace(/\s+/g, ' ')}”`);
  return [
    `## \`${check.id}\``,
    `${check.title}. ${check.polarity === 'strength' ? 'A strength' : 'A red flag'} in ${renderKinds(check)}.`,
    '',
    `${check.rationale} (${check.source.replace(/\.$/, '')}.)`,
    '',
    ...check.blindSpots.map((spot) => `- Cannot see: ${spot}`),
    ...example('present'),
    ...example('absent'),
    '',
  ].join('\n');
}

function renderKinds({ appliesTo }: Check): string {
  if (appliesTo.length === allKinds.length) return 'every kind of question';
  if (appliesTo.length === hypotheticalKinds.length && !appliesTo.includes('behavioral')) return 'every kind of question but behavioral';
  return `${appliesTo.join(', ')} questions`;
}
