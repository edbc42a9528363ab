import { decidingVerbs } from '../../lexicons/verb-kinds.ts';
import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { jargonReading } from './jargon.ts';
import { metricChoices } from './metric-choices.ts';
import { metricMentions } from './metrics.ts';
import { opening } from './openings.ts';
import { premises } from './premises.ts';
import { isAsserted } from './scopes.ts';
import { outcomes, ownSteps } from './story.ts';

/** Something in the opening that gives the answer away. */
export interface BottomLine extends Mention {
  /** How surely it does, 0 to 1. */
  readonly weight: number;
}

const openVerbs = 'stay|steer|get rid|get out|hand|skip|walk away|go|pick|choose|build|ship|launch|close|cut|kill|stop|keep|raise|lower|charge|price|offer|sell|buy|match|hold|leave|put|take|make|give|open|spend|drop|turn|roll|fold|replace|remove|fix|bet|fund|hire|refuse|resist|insist|hang|stand|split|narrow|judge|design|pay|set|tie|limit|ban|require|let|switch|merge|block|show|hide|send|pull|shut|own|defend|treat|focus|protect|double|delay|wait|publish|reject|enter|exit|skip|reserve|extend|bring|train|retire|randomize|count|use|rewrite|introduce|add|change|divide|pause|scrap|move|create|favor|prefer|recommend|propose|suggest|advise|oppose|back|vote|say|measure|halve|trial|redesign|swap|simplify|automate|separate|book|text|ring|call|default|cap|freeze|do|accept|decline|never|rather';
const things = '(pm|manager|managers|company|companies|team|teams|hospital|school|shop|city|council|they|we|you|nobody|everyone|people|business|charity|bank|app|rule|answer|it|one)';

const cues = definePatterns('bottom line cues', {
  verdict: [
    '^ (so|well|okay|right|honestly|look|oh|yeah|i mean|i think|short answer|my answer|short version)? (no|nope|yes|absolutely|never|definitely) !(idea|doubt|one|way|sides|are)',
    '(i|we) (would)? say (no|yes|never)', '(no|yes) (i|we) (would|will|should|do|did|am|do)', '(no|not) (as described|on this|on its own|at this|in this|in its|yet|today|for now|unless|the kind|with)', '^ not (this|before|until|by|without|for|now|here|us|as|like|all|any|one)', '(short|simple|quick|honest|my) (answer|version|reply|view) ..2 (is|no|yes|it|i|that|we|be)?', '(bottom line|in short|in one (line|word|sentence)|long story short|tl dr|tldr|in nutshell)', '(the)? answer (is|would be) ', '^ ..5 yes ..6 no', '^ (for|in|on|as|if|with) ..8 (yes|no)', '(on balance|overall|all in all|net net)',
    '(say|saying) no to', '^ (decision|recommendation|answer|verdict|position|result|outcome|summary|conclusion|proposal|headline)',
  ],
  choice: [
    `(i|we) (would|will|am going to|are going to) (still|simply|just|probably|definitely|personally|therefore|only|also|first)? (not)? (${openVerbs})`,
    `(id|ill) (not|just|only|probably)? (${openVerbs})`, `(i|we) (lean|leaned) (to|toward|against)`, `(so|what|thing|one|where|how|feature|number|first thing|and) ..1 (i|we) (would|will) ..1 (${openVerbs}|like|want|judge|sell)`, '(my|our) (recommendation|proposal|position|view|bet|call|choice|pick|answer|advice|vote|stance|rule|decision|preference|idea|suggestion|line|design|take|plan) ..1 (is|was|would be)', `^ ${things} ..3 (should|must|has to|have to|needs to|ought to) !be (able|noted)`, `(i|we) ..1 (think|believe|argue) ..1 ${things} (should|must|has to|ought to|needs to)`, '(the|you) ..3 (should|must|ought to|needs to) (not)? (ignore|stop|keep|go|leave|cut|follow|start|come|never|always|stay|let|move|pay|get|win|decide|choose)', '(there should|there ought) be', '(i|we) (recommend|propose|suggest|advise|favor|oppose|prefer|insist|vote|refuse)',
    '(i|we) (would|will) (start|begin) (with|from|by|in) ..8 (because|since|and (nothing|no)|not)',
  ],
  order: [
    '^ (so|first|well|okay)? (let|make|leave|keep|raise|lower|cut|close|stop|build|ship|sell|buy|put|give|pay|charge|offer|drop|kill|move|take|turn|split|hire|add|remove|set|show|hide|tell|ask|pick|choose|launch|open|hold|wait|treat|price|bring|design|tie|double|halve|send|extend|replace|train|limit|measure|count|divide|do not|never|randomize|freeze|pilot|reserve|publish|retire|work|print|text|ring|call|fix|use|match|match it|abolish|scrap) !(me|sure|us see|us say|us start|forward|for|at|is|with)',
  ],
  reframe: [
    '(cannot|can not|could not) (tell|be answered|answer) ..6', '(wrong|right) (question|number|problem|metric|word|place|target)', '(there is|there are) no (such)? _', '(question|push|challenge|quarrel|doubt|dispute|resist) ..3 (word|premise|first|that|it|for second|building|question|framing)', '(lives|live) (or|and) (dies|die)', '(comes|boils) down to', '(hinges|turns|rests|hangs) on', '(follows|follow) from', '(decided|settled|determined|driven|set) by', 'work backward* from', '(matters|counts) more than', '(solved|solves|fixed|fixes) ..2 (our|wrong|their)', '(~change|~fix|~cure|~solve) nothing',
    '(i|we) ..1 (think|believe|argue|bet) ..4 (is|was|are|were|solved|will|would) ..2 (wrong|mistake|worse|better|trap|not|overrated|the wrong|too|backward|solved)', '(mistake|trap|distraction|overrated|backwards|nonsense|overkill|wrong tool)', '(second|secondary|different|smaller|easy|wrong) (problem|question|issue)', 'the (danger|risk) is',
    '(one|single|same) (person|owner|page|rule|list|question|name|country|place|number|job|sheet|line|decision) ..2 (decides|owns|per|each|is|who|that|answers|settles|signs|says)', '(nobody|no one|everyone|somebody|one person|each _|local _) (decides|owns|signs|gets|needs|should|can|may|acts)', '^ (best|right|cheapest|simplest|safest|only|surest) ..4 (is|are|would be)', '(decide|decides|own|owns|sign|signs|choose|chooses) ..1 (alone|unless|herself|himself|themselves)', '(system|engine|process|tool|service|design|rule|default|whole thing|machine|it) ..1 (exists|is there|has one|answers|does one|should|must|has to|ends|ought)', '(build|design|make|treat|run) it (as|so|around|to|like)', '(with|as|into|like) _ not _ ..1 $', '(succeeds|succeeded|works|worked|has worked|is success|is working) (if|when|only)', '(you) (put|take|set|size|start|need|choose|pick|multiply|divide|work out|run)',
  ],
  hint: [
    '(is|are) (really|actually|simply|mostly|not)? ..1 (not|never) ..8 (but|it is|they are|rather)', '(rather than|instead of|more than) _', '(problem|trouble|point|job|task|real issue|goal|trick|catch|thing) (is|was) (not|that|to|how|who|when|trust|whether|_)', 'not _ _ ..2 but', '(because|since) ', '(only|nothing else|never|no more)', '(simple*|cheap*|small*|accurate|fast*) ..3 (when|if|unless|whenever)',
  ],
  critique: [
    '(i|we) (would|should) (not)? have _', '(i) (do|did)? ..1 (disagree|regret|dislike|object|miss|opposed|would undo|would reverse|would bring back|would argue)', '(decision|choice|move|launch|rollout|removal|idea|change|policy|feature|bet) ..2 (to|of|i) ..10 (was|is|were|looks|seems|cost|hurt)', '(should|ought to) (not)? have', '(is|was|were) ..2 (wrong|mistake|too early|too late|too far|error|overreach|misjudgment|step too far|wrong call|bad call|shame)', '(decision|one|choice|thing) ..1 i ..2 (disagree|argue|quarrel|change|undo|reverse|question|regret|object)',
  ],
  meaning: ['(means|meant) (that|i|we|you|not|being|having|nobody|_)', 'i (decide|answer|choose|own|carry|clean|act|can|may|am free|get to|do not ask|never ask|ask|tell)', '(i|we) (read|take|understand|see|treat|define) (it|that|this|freedom|them) (as|to)', '(to me|for me|in my work|in practice) ..3 (it|that|this) ..1 (means|meant|is|comes)', '(it|that|this|success|freedom|responsibility|good|done) (means|meant|is when|equals)', '(success|winning|good|working) (is|are|would be|will be|looks like|means) !(that people|hard)', '(it|that) means (i|we|that|you|not|no)'],
  gist: [
    '(app|project|shop|club|launch|event|pilot|product|service|idea|deal|plan|scheme|business|company|feature|tool|team) (died|flopped|sank|failed|collapsed|tanked|closed) ..4', 'i (am|was) one (who|that) ..6',
    '^ ..1 we (stopped|closed|cancelled|canceled|dropped|lost|won|changed|cut|ended|killed|removed|replaced|halved|doubled|saved|missed|scrapped|moved|pulled|sold|refused) ..6',
    '^ (so|well)? ..1 (short|gist|punchline|upshot|result|end) (of it|of story)? (is|was) ..6',
    '(i|we) (was|were|got|had) (it|that|this|him|her|them)? ..1 (wrong|mistaken|fired|too late|too early|too slow)', '(i|we) (failed|lost|won|missed|misjudged|underestimated|overestimated|misread|blew|botched|ruined|broke|wasted|cost|hurt|got it wrong|let down)', 'my (failure|mistake|error|worst|biggest|proudest|fault|bad call|wrong call) !(of|to) ', '(it|that|which|conflict|project|launch|this|pilot|we|they) ..1 (failed|flopped|backfired|ended|worked|collapsed|went badly|did not go well|did not work|fell apart|paid off|never)', '(it|that) (ended|finished|was settled|was over) (because|when|with|after|by|in|up)', '(proudest|proud) (of)? ..4 (is|was|would be)', 'proudest of ..1 _', '(one|story|product|thing|feature|time|example|case) (i|that i) (would|will|most|still|always)? ..2 (pick|choose|tell|am|give|offer|think of|regret|proudest|remember|talk about|proud of) ..6 (is|was|would be)', 'i (thought|knew|believed|was convinced|said|argued) ..2 (that|it|this|he|she|they|we) ..2 (was|were|is|would be) (wrong|mistake|too|bad|mad|unsafe|right|not)', '(cost|cost us|lost us|saved|saved us|earned|won us) ..5 (jobs|job|season|year|#|money|contract|client|million|thousand|pounds|dollars|euros|patients|customers|lives)', '(in end|in the end|at end) (i|we|they|he|she|it) ..2 (dropped|agreed|lost|won|kept|stopped|closed|changed|gave|cancelled)', '(changed|change) (his|her|their|my) mind',
  ],
  count: ['^ (one|two|three|four|five|six|seven) (number|numbers|metric|metrics|measure|measures|figure|figures|question|questions|thing|things|test|tests) !(i)', '^ (i|we) (would|will) (judge|measure|count|track|hold|use|report|watch|want|score|look for)'],
  away: [
    '(let me|i will|i would like to|i am going to) ..1 (start|begin|walk|describe|give|tell|explain|talk|take|cover|structure|go back|break)', '^ before (i|naming|answering|we|any)', '(complex|interesting|broad|big|important|multifaceted|sensitive|difficult|fascinating|relevant|powerful) ..1 (question|topic|subject|matter|area|segment|issue|decision|lever|levers)', '(deserves|deserve|requires|require|calls for) ..3 (structured|careful|carefully|thorough|holistic|good|proper|looked)', '(in this answer|before answering|before naming|first of all|to begin|to start|the way|there is so much|there is lot|there are (many|lots|several|few|number|couple|two|three|different|so many)|so many|a lot you|lot you would|plenty written|argument* on (both|each)|both sides|each side|as (pm|product manager|manager))', '(it|that|this|all|really|would|will|probably|sort of|kind of)? (~depend) ..1 on', '(i|we) (would|will|want to|need to|like to|am going to) ..1 (think|look|research|explore|understand|investigate|align|talk|speak|gather|analyze|assess|study|see|listen|consider|know|map|brainstorm|interview|survey|do discovery|find out|check|workshop|define|get|set up)', '(i|we) (would|will) ..2 (start|begin) (with|from|by) (who|research|user|users|personas|some|data|understanding|a|beta|what|why|survey*)', '(maybe|perhaps|i guess|i suppose|hard to say|sort of|kind of|not sure)', 'as (frame|framework|lens|structure|guide)', '(use|apply|follow) ..3 (frame|framework|lens|lenses|model)',  '(phase|week|weeks|step|month|stage) (#|one|1)', '^ (monday|january|weeks|week|phase)', '(picture|imagine|think about|suppose) ', '(people|persona*|groups|segments|families) (come|comes) to mind', '(three|two|four|several) (groups|people|personas|segments|kinds|types|families)', '(old director|former|someone|case on|book|playbook|newsletter|analysts|article) ..2 (used to say|swears|tells|says|wrote|view|argue)', '(success|plan) ..2 (is|would be) ..1 (healthy|sustainable|happy)',
  ],
});

/** Verbs that set a scene rather than tell what was done. */
const settingVerbs = new Set('be have run own join work lead manage need want get look start do see take use think know live come go meet begin feel mean say like love hear inherit grow study head serve build try find call'.split(' '));
const weights = { verdict: 1, choice: 0.9, order: 0.9, reframe: 0.7, hint: 0.4, critique: 0.85, meaning: 0.9, gist: 0.9, count: 0.7, away: 0 } as const;

/** What in the opening gives the answer away, the surest first; and how much of the opening leads away from it. */
export const bottomLines = defineAnnotation('bottom lines', (document): { readonly lines: readonly BottomLine[]; readonly away: number } => {
  const { words, question } = document;
  const head = document.read(opening);
  const asked = question.prompt.toLowerCase();
  const told = /\b(?:tell (?:me|us) about|describe (?:a|the) (?:time|conflict|decision|situation|moment|feedback)|give (?:me|us) an example|a time (?:when|you))/.test(asked);
    const critical = question.kind === 'culture' && /disagree|critici|wrong|change about|would have done|mistake/.test(asked);
  const story = question.kind === 'behavioral' || (told && !critical);
  const within = ({ first, last }: Mention): boolean => first >= head.first && first < head.last && last <= head.last + 12;
  // What stands in the second sentence is a little less of an opening.
  const place = (first: number): number => (first < head.firstSentenceLast ? 1 : 0.85);
  const lines: BottomLine[] = [];
  let away = 0;
  for (const match of document.read(cues)) {
    if (match.first >= head.last) break;
    if (!within(match)) continue;
    if (match.label === 'away') {
      away += match.first < head.firstSentenceLast ? 1 : 0.6;
      continue;
    }
    if (!isAsserted(document, match, { ignore: ['negated', 'promised'] })) continue;
    if (match.label === 'order' && isNoun(document, match.first)) continue;
    // "define what success looks like": put off, not said.
    if (match.label === 'meaning' && words[match.first - 1]?.norm === 'what') continue;
    // "a time I failed": the question said over again.
    if (match.label === 'gist' && /^(?:time|when|how|where)$/.test(words[match.first - 1]?.norm ?? '')) continue;
    if (story && match.label !== 'gist' && match.label !== 'verdict' && (match.label !== 'meaning' || told)) continue;
    if ((match.label === 'critique' && !critical) || (match.label === 'meaning' && !/mean|what is|define|understand/.test(asked) && !/^(?:success|it|that|to|for|in)$/.test(words[match.first]!.norm))) continue;
    if (!story && match.label === 'gist') continue;
    lines.push({ first: match.first, last: match.last, weight: weights[match.label] * place(match.first) });
  }
  if (story) {
    for (const step of document.read(ownSteps)) {
      if (!within(step) || settingVerbs.has(step.verb) || isHabitual(document, step)) continue;
      const early = step.first - head.first <= 12;
      const decisive = decidingVerbs.has(step.verb) || /^(?:tell|talk|refuse|argue|persuade|convince|close|stop|kill|keep|turn|retire|cancel|launch|ship|forecast|promise|hide|write|fire|hire)$/.test(step.verb);
      const weight = early ? 1 : decisive ? 0.75 : 0.4;
      lines.push({ first: step.first, last: step.last, weight: weight * place(step.first) });
    }
    for (const outcome of document.read(outcomes)) {
      if (outcome.weight * (outcome.first < words.length * 0.35 ? 1.67 : 1) < 0.9 || !within(outcome)) continue;
      lines.push({ first: outcome.first, last: outcome.last, weight: outcome.quantified ? 0.5 : 0.35 });
    }
  } else {
    for (const premise of document.read(premises)) if (within(premise)) lines.push({ first: premise.first, last: premise.last, weight: 0.85 });
    const measures = question.kind === 'analytical' || /measure|success|metric/.test(asked);
    for (const choice of measures ? document.read(metricChoices) : []) {
      if (within(choice) && choice.metric !== undefined) lines.push({ first: choice.first, last: choice.last, weight: 0.9 * place(choice.first) });
    }
    // "When would you ...?" - "When the data answers another question."
    if (/^(?:when|in what|under what)\b/.test(asked) && /^(?:when|whenever|if|only|once|as|never|almost|for|every)$/.test(words[head.first]?.norm ?? '')) lines.push({ first: head.first, last: head.firstSentenceLast, weight: 0.9 });
    if (measures) {
      const metric = document.read(metricMentions).find((mention) => within(mention) && mention.generic !== true);
      if (metric !== undefined) lines.push({ first: metric.first, last: metric.last, weight: metric.first < head.firstSentenceLast ? 0.6 : 0.35 });
    }
    const fragment = shortHead(document, head.first);
    const verbless = verblessHead(document, head.first);
    if (verbless !== undefined) lines.push({ ...verbless, weight: 0.7 });
    if (fragment !== undefined) lines.push({ ...fragment, weight: 0.8 });
  }
  return { lines: lines.sort((a, b) => b.weight - a.weight || a.first - b.first), away: document.read(jargonReading).salad ? away + 2 : away };
});

/** "I always made sure": how somebody is, not what happened. */
function isHabitual({ words }: Document, { first, last }: Mention): boolean {
  for (let index = first; index < last; index += 1) if (/^(?:always|usually|often|generally|typically|normally)$/.test(words[index]!.norm)) return true;
  return false;
}

/** "Search.", "A channel, basically.": an answer in a word or three that the question did not hold. */
function shortHead(document: Document, first: number): Mention | undefined {
  const { words, question } = document;
  let last = first;
  while (last < words.length && (last === first || words[last]!.breakBefore < Break.sentence)) last += 1;
  let end = first;
  while (end < last && (end === first || words[end]!.breakBefore === Break.none)) end += 1;
  if (last - first > 4 || end - first > 4 || /^(?:so|okay|first|step|phase|weeks?|monday|there|it|well|right|hm+|that|this|i|we|my|yes|no|both|let)$/.test(words[first]!.norm)) return undefined;
  const prompt = new Set((question.prompt.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !/^(?:about|over|with|from|for|in|on|at|to|by)$/.test(word)));
  for (let index = first; index < end; index += 1) if (prompt.has(words[index]!.norm)) return undefined;
  return { first, last };
}

/** "A launch has many sides", "Launch decisions are hard": no order. */
function isNoun({ words, tokens }: Document, first: number): boolean {
  if (/^(?:a|an|the)$/.test(tokens[words[first]!.token - 1]?.norm ?? '')) return true;
  for (let index = first + 1; index < Math.min(words.length, first + 4) && words[index]!.breakBefore === Break.none; index += 1) {
    if (/^(?:is|are|was|were|has|have|had|can|will|matters?|needs?)$/.test(words[index]!.norm)) return true;
  }
  return false;
}

const verbSigns = /^(?:is|are|was|were|am|be|has|have|had|do|does|did|would|will|can|could|should|may|might|must|i|we|you|they|he|she|it|there|this|that)$/;
const idleHeads = /^(?:so|okay|first|step|phase|weeks?|month|day|monday|january|there|well|right|many|several|different|various|good|great|interesting|problem|hypothesis|goal|context|background|situation)$/;

/** "At twice the adult fare.", "One line, one city, six weeks.": an answer without a verb, in other words than the question's. */
function verblessHead(document: Document, first: number): Mention | undefined {
  const { words, question } = document;
  if (idleHeads.test(words[first]?.norm ?? '')) return undefined;
  const prompt = new Set(question.prompt.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  let last = first;
  for (; last < words.length && last - first <= 14; last += 1) {
    const { norm, breakBefore } = words[last]!;
    if (last > first && breakBefore >= Break.clause) break;
    if (verbSigns.test(norm) && !(last - first >= 4 && breakBefore > Break.none)) return undefined;
    if (prompt.has(norm)) return undefined;
  }
  return last - first >= 3 && last - first <= 14 && (words[last] === undefined || words[last]!.breakBefore >= Break.sentence) ? { first, last } : undefined;
}
