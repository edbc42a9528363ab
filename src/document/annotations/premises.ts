import { definePatterns } from '../patterns/define-patterns.ts';

/** Ways of questioning the question: its word, its premise, its order, or what it takes to be the problem. */
export const premises = definePatterns('premises', {
  challenge: [
    '(word|term|label|phrase|premise|framing|question|assumption|brief) ..2 (i|we) (would|will|want|do|am|have|need) ..2 (question|challenge|quarrel|push|drop|not|argue|doubt|dispute|object|trouble|struggle|change)',
    '(push|pushing|pushed) (back)? ..1 (on|against) ..2 (word|question|premise|framing|idea that|assumption|brief|term)',
    '(question|challenge|dispute|reject|doubt|resist|quarrel with|quibble with|take issue with|argue with|disagree with|not accept|not agree with|not buy|not share) ..2 (premise|framing|question|assumption|word|idea that|notion|brief|whole idea|way)',
    '(question|brief|prompt|framing|word|it) ..2 (assumes|presumes|presupposes|takes for granted|implies|suggests|supposes|hides)',
    '(change|turn|flip|rephrase|reframe|replace|swap|restate|reword|rewrite|reverse|invert) ..2 (that|this|your)? (question|brief|framing|problem|premise)',
    '(turn|flip|put) (that|this|it) (around|round|other way|on its head|upside down)',
    '(real|actual|better|right|first|prior|proper|useful|honest|underlying|true|bigger|harder|different|other) (question|problem|issue) (is|here is|was|would be|to ask|comes|isn|lies|i|behind|for me)',
    '(wrong|not the right|not the real|not the) (question|problem|goal|thing to|target|place to|way round|way around|metric to|number to|frame|framing|word)',
    '(solving|solve|solved|fixing|measuring|answering|asking|optimizing) ..3 (wrong)',
    '(solved|solves|serves|served|fixes|is|was) ..2 (our|company|business|own) problem ..2 (rather than|not|instead of|and not)',
    '(rather than|instead of) asking (how|whether|what|which|when)',
    '(not|do not|stop|is not|was not) ..2 (ask|asking|about) how (to|we|many|do) ..8 (ask|asking|but|it is|why)',
    'before (i|we|you) (answer|ask|say|get|discuss|talk|decide|design|build|pick|price) ..3 (how|that|which|what|whether|it|price|the how|anything) ..6 (whether|if|why|should|ask)',
    '(there is|there are) no (such thing|product for|single)',
    '(are|is) (really)? (two|three|several) (separate|different|distinct) (question|questions|problem|problems|cut|cuts|thing|things|decision|decisions|issue|issues|product|products)',
    '(price|cost|speed|feature|features|growth|engagement|churn|retention|loyalty|adoption|technology|app|it|this|that|marketing|awareness|demand|supply|design|traffic) (is|are) (not|really|actually)? ..2 (the second|second|secondary) (problem|question|issue)',
    '(is|are|was) not ..2 (problem|issue|question|marketing problem|pricing problem|design problem|technology problem|training problem|goal|point|bottleneck|disease|reason|thing to fix|lever) ..8 (it is|is|but|they|problem|rather|what)?',
    'not ..1 (marketing|pricing|design|technology|training|product|people|traffic|supply|demand|capacity|communication|data|feature|sales|content|discovery|recommendation|software) (problem|question|issue)',
    '(before|first) ..4 (find out|ask|check|ask whether|establish|see) (whether|if) ..3 (anything|there is|it is|this is|we should|it really|that is|the problem)',
    '(why|should we|do we need|do we) ..3 (at all)',
    '(do|does|did|would) not ..2 (need|want) ..4 (at all|they need|it needs|what they|we need|but|people need|in first place)',
    '(whether|if) we should (do|build|have|launch|be|measure|offer|enter) ..4 (at all|in first place)',
    '(would|will|do|should|did) not (measure|design|build|price|optimize|launch|improve|treat|judge|count) ..6 at all',
    '(wrong|bad|misleading|poor|false|odd|strange|dangerous) (goal|target|aim|question|frame|measure|dichotomy|choice|word|metric|premise|starting point|problem to)',
  ],
});
