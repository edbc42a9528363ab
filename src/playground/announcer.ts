import type { Report } from '../index.ts';
import { element } from './element.ts';

const status = element('status', HTMLParagraphElement);

/** Pause in typing after which the outcome is told, in milliseconds: a screen reader that spoke at each key would drown the keys. */
const pause = 1_500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the outcome to a screen reader once the typing rests, and only if it is another than was told before. */
export function announce(report: Report | undefined): void {
  clearTimeout(timer);
  if (report === undefined) return;
  timer = setTimeout(() => {
    const words = describe(report);
    if (status.textContent !== words) status.textContent = words;
  }, pause);
}

const verdicts = { advance: 'Advance', stop: 'Stop', incomplete: 'Incomplete' } as const;

function describe({ verdict, overall, scale, coaching }: Report): string {
  const score = overall.score === null ? 'not scored' : `${overall.score.toFixed(1)} of ${scale.max}`;
  const [action] = coaching.actions;
  return `${verdicts[verdict.outcome]}, ${score}.${action === undefined ? '' : ` First: ${action.title}.`}`;
}
