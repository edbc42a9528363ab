import { actions, type Actor } from '../document/annotations/actors.ts';
import { buzzwordMentions } from '../document/annotations/buzzwords.ts';
import { changes } from '../document/annotations/changes.ts';
import { dataSources } from '../document/annotations/data-sources.ts';
import { hedges, markersOf } from '../document/annotations/discourse.ts';
import { specificMetrics } from '../document/annotations/metrics.ts';
import { persons, type PersonRole } from '../document/annotations/persons.ts';
import { amounts, dates, durations, moneyAmounts, percents } from '../document/annotations/quantities.ts';
import type { Annotation, Document } from '../document/document.ts';
import { lexiconMatches, type Mention } from '../document/patterns/define-patterns.ts';
import { ceremonies, deliverables, researchActivities } from '../lexicons/activities.ts';
import { knownFirms, rivalKinds, substituteKinds } from '../lexicons/competitors.ts';
import { decisionActions } from '../lexicons/decision-actions.ts';
import { economicTerms } from '../lexicons/economics.ts';
import { frictions, hardships } from '../lexicons/frictions.ts';
import { gains, losses } from '../lexicons/gains-and-losses.ts';
import { harmCounts } from '../lexicons/harms.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import { devices, localKinds, places } from '../lexicons/places.ts';
import { frameworkNames, slogans } from '../lexicons/slogans.ts';
import { statisticalTerms, technicalTerms } from '../lexicons/technical-terms.ts';
import { writtenArtifacts } from '../lexicons/written-artifacts.ts';
import type { WordClass } from '../schema/word-classes.ts';

/** Finds the mentions of a class of words. */
export type Reading = (document: Document) => readonly Mention[];

const of =
  (annotation: Annotation<readonly Mention[]>): Reading =>
  (document) =>
    document.read(annotation);
const inLexicons =
  (...lexicons: readonly Lexicon[]): Reading =>
  (document) =>
    lexicons.flatMap((lexicon) => document.read(lexiconMatches(lexicon)));
const people =
  (...roles: readonly PersonRole[]): Reading =>
  (document) =>
    document.read(persons).filter(({ role }) => roles.includes(role));
const acts =
  (actor: Actor): Reading =>
  (document) =>
    document.read(actions).filter((action) => action.actor === actor && !action.negated);

/** Where each class of words is read. */
export const wordClassReadings: Readonly<Record<WordClass, Reading>> = {
  amount: of(amounts),
  percent: of(percents),
  money: of(moneyAmounts),
  duration: of(durations),
  date: of(dates),
  metric: of(specificMetrics),
  change: of(changes),
  person: of(persons),
  'named-person': people('named'),
  senior: people('senior'),
  colleague: people('peer', 'department', 'team'),
  customer: people('member'),
  company: people('company'),
  'own-act': acts('I'),
  'shared-act': acts('we'),
  competitor: inLexicons(knownFirms, rivalKinds, substituteKinds),
  'economic-term': inLexicons(economicTerms),
  gain: inLexicons(gains),
  loss: inLexicons(losses),
  harm: inLexicons(harmCounts),
  friction: inLexicons(frictions, hardships),
  place: inLexicons(places, localKinds),
  device: inLexicons(devices),
  'decision-action': inLexicons(decisionActions),
  'data-source': of(dataSources),
  document: inLexicons(writtenArtifacts),
  research: inLexicons(researchActivities),
  deliverable: inLexicons(deliverables),
  ceremony: inLexicons(ceremonies),
  'technical-term': inLexicons(technicalTerms, statisticalTerms),
  hedge: of(hedges),
  buzzword: of(buzzwordMentions),
  slogan: inLexicons(slogans),
  framework: inLexicons(frameworkNames),
  condition: of(markersOf('condition')),
  contrast: of(markersOf('contrast')),
  cause: of(markersOf('cause')),
  example: of(markersOf('example')),
  enumeration: of(markersOf('enumeration')),
  conclusion: of(markersOf('conclusion')),
};
