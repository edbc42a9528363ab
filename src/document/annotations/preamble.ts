import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns } from '../patterns/define-patterns.ts';
import { specificMetrics } from './metrics.ts';
import { persons } from './persons.ts';

/** Talk of things to build, offer or announce. */
const building = definePatterns('building talk', {
  building: [
    '(~build|~add|~create|~design|~make|~launch|~ship|~roll out|~develop|~introduce|~offer|~put) ..4 (~feature|~button|~page|~screen|~app|~tab|~list|~banner|~map|~tool|~widget|~menu|~filter|~shelf|~row|~template|~portal|~bot|~assistant|~notification|~reminder|~flow|~mode|~badge|~game|~video|~site|~leaflet|~newsletter|~campaign|~message|~line|~basket|~card|~kit|~desk)',
    '(~feature|~mock up|~wireframe|~prototype|user ~story|~backlog|~epic|~roadmap)',
  ],
});

/** Persons who are served, by a kind of person rather than by what they measure. */
const audience = definePatterns('audience talk', {
  audience: [
    '~persona|~segment|~archetype|~cohort|~demographic',
    '(there is|there are|take|imagine|picture|think of|first|then|second|third) ..2 (young|old|busy|tired|single|working|elderly|new|casual|heavy|loyal|lapsed|price sensitive|tech savvy) ..2 _',
  ],
});

function sentencesOf({ words }: Document, mentions: readonly { readonly first: number }[]): Set<number> {
  return new Set(mentions.map(({ first }) => words[first]!.sentence));
}

/** Sentences, by index, that are about things to build and name no metric. */
export const featureTalk = defineAnnotation('feature talk', (document): ReadonlySet<number> => {
  const measured = sentencesOf(document, document.read(specificMetrics));
  const built = sentencesOf(document, document.read(building));
  return new Set([...built].filter((sentence) => !measured.has(sentence)));
});

/** Sentences, by index, that are about the people served, and neither about things to build nor about a metric. */
export const peopleTalk = defineAnnotation('people talk', (document): ReadonlySet<number> => {
  const others = new Set([...sentencesOf(document, document.read(specificMetrics)), ...document.read(featureTalk)]);
  const served = document.read(persons).filter(({ role }) => role === 'member');
  const about = new Set([...sentencesOf(document, served), ...sentencesOf(document, document.read(audience))]);
  return new Set([...about].filter((sentence) => !others.has(sentence)));
});
