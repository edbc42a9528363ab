import type { QuestionKind } from '../schema/question.ts';

/** Words of questions by kind, the more telling the earlier in the list; each a form of asking, not a subject alone. */
const signs: readonly (readonly [QuestionKind, RegExp, number])[] = [
  ['behavioral', /\b((a|an|any|last|one|that) (time|moment|occasion|situation) (when |that |where |in which )?(you|your|someone|somebody|things)|describe (a|an|one) (time|situation|moment|conflict|disagreement|decision|project|occasion)|give (me|us) an example (of|when|where)|an example of (when|a time)|have you ever|when (have|did) you (last|ever|had)|(tell|talk) (me|us)?( about| through)? ?.{0,60}\b(of yours|that you (had|have|were|led|ran|built|made|missed|turned|changed|argued|stopped|shipped|worked|owned|managed)|you('ve| have) (done|had|led|worked|made|built))|how did you (handle|deal|resolve|respond|convince|decide|know|approach)|what (did|happened).{0,40}(next|afterwards|in the end)|on your (cv|resume|résumé))/i, 3],
  ['behavioral', /\b(tell|talk) (me|us)?( about| through) (a|an|the|your|some|something|somebody|research|work)\b/i, 1.6],
  ['pricing', /\b(pric(e|es|ed|ing)|charge (for|people|members|more|less|customers|us)?|subscription fee|how much (should|would) (we|it|you)|discounts?|willingness to pay|paywall|cheaper (plan|tier|version)|free version|ad[- ]supported (plan|tier)|(dollar|euro|pound|cheap|premium|free|paid) tier|moneti[sz]\w+)\b/i, 2.4],
  ['system-design', /(\bdesign (how|what happens|the way|the process)\b|\bdesign (a|an|the|our|us a) ([\w-]+ ){0,4}(system|service|pipeline|engine|platform|architecture|dashboard|alerting|process)\b|\barchitect|\bhow would you (build|set up|structure) (a|an|the) ([\w-]+ ){0,4}(system|engine|pipeline|process|dashboard|platform|service)\b|\bdecision engine|\bsystem that\b)/i, 3.2],
  ['technical', /\b(how (does|do) (a|an|the|it|our|your)? ?(\w+ ){0,5}works?|explain (how|what|to me how|the difference|in plain|to (a|an) (designer|engineer))|what (is|are) (a|an|the difference|an?) (\w+ ){0,3}(api|cdn|cache|codec|latency|index|database|model|embedding|hash|queue|protocol|token)|what happens (technically|behind)|difference between|technical (concept|constraint|limitation|debt)|sample size|statistical power|(recommendation|learned|language|ranking|accurate|simpler|better)( \w+)? model|milliseconds?|half a second|algorithm|apis?|cdn|caching|latency|codecs?|bitrate|encoding|databases?|browsers and phones|cookies|adaptive streaming)\b/i, 2.7],
  ['analytical', /\b(how (would|do) you (measure|know|tell|evaluate|analy[sz]e|investigate|find out|test)|what (metrics?|kpis?|numbers?|would you measure|do you look at|would you look at)|which (metrics?|kpis?|numbers?)|measure (the )?(success|whether|if|how)|success metric|root cause|a\/b test|(test|experiment) (lifted|results?|shows|showed|came)|do you ship|design an experiment)\b/i, 2.6],
  ['analytical', /\b(dropped|fell|fall|down|declined|rose|went up|went down|up|increased|decreased|spiked|lifted|more clicks|stayed where|has been out|was out)\b.{0,60}\b(percent|%|points?|weeks?|months?|quarter)|\b(percent|%) (more|less|fewer)\b/i, 1.6],
  ['product-sense', /\b(how would you (improve|redesign|change|make|bring)|design (a|an) ([\w-]+ ){0,3}(feature|product|app|experience|screen|page|way)|improve (the|our|a|how|it)|what would you (build|change|improve|try)|(which|what) feature|favou?rite (product|app|feature)|build for|(pick|choose|take) (a|an|one|any) ([\w-]+ ){0,3}(feature|product|app|case)|here is a feature|problem (it|would|should) (you )?solves?|change one thing|what would you do about it|nothing to (watch|read|eat)|home screen|thumbnails?|app)\b/i, 2],
  ['strategy', /\b((should|would) (we|netflix|you|the company|they|it|\w+) (enter|launch|expand|buy|acquire|go|invest|offer|bid|compete|move|stop|leave|open|add|get into|partner|keep)|make the (case|argument)|strategy|strategic|competitors?|competition|compete|market entry|enter (the|a|into|live)|expand (to|into)|position(ing)?|go[- ]to[- ]market|(three|five|ten) years|biggest (threat|opportunity)|case (either way|for|against)|do we (take|accept|enter)|on what conditions|how would you launch|new market)\b/i, 2.1],
  ['culture', /\b(culture|values|memo|candor|feedback|freedom (and|with) responsibility|context,? not control|keeper test|disagree with|would you (criticize|criticise|undo|take back)|critique|was wrong|got? (something |it )?(badly |important )?wrong|gets something|you think (is|was) wrong|believe|belief|unpopular|principle|inclusion|inclusive|diversity|work(ing)? style|mean in your work|why (do you want|this company|us)|weakness|mistake|failure of yours|what kind of (team|manager|company|environment)|ignore the data|refused? to|nobody speaks of|do differently)\b/i, 2.3],
];

/**
 * The kind of a question by its words, for questions taken from an interviewer's turns; "strategy" where nothing tells, since there a
 * position and its reasons are what is asked. Inferred, so reports mark it.
 */
export function inferKind(question: string): QuestionKind {
  const sums = new Map<QuestionKind, number>();
  for (const [kind, pattern, weight] of signs) {
    const found = question.match(new RegExp(pattern.source, 'gi'))?.length ?? 0;
    if (found > 0) sums.set(kind, (sums.get(kind) ?? 0) + weight + 0.3 * (found - 1));
  }
  let best: QuestionKind = 'strategy';
  let most = 0;
  for (const [kind, sum] of sums) if (sum > most) [best, most] = [kind, sum];
  return best;
}
