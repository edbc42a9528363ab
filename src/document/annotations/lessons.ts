import { platitudes } from '../../lexicons/platitudes.ts';
import { definePatterns } from '../patterns/define-patterns.ts';

/** Ways to say what one does differently since, or what one knows now. */
export const lessons = definePatterns('lessons', {
  changed: [
    '(i|we|team|it) ..1 now ..1 !know !think !realize !work !am !have !manage !run !that (always|never|only|first|keep|start|ask|check|write|do|count|make|take|go|give|print|put|begin|test|read|look|set|call|say|use|send|build|insist|wait|tell|show|price|plan|record|leave|include|require|add|publish|hold|hire|measure|sit|ring|visit|have|budget|refuse|treat|pick|spend|require|listen|state|name|schedule|share|warn|assume|_)',
    '(so|and|but|which is why|that is why|today|these days|nowadays)? now (i|we|every|each|any|all|whenever|when|before|my|our|if|nobody|no) ..12',
    '(since then|ever since|from then on|after that|from that day|from that day on|since that|these days|nowadays|to this day|today) ..2 (i|we|my|our|every) ..8',
    'on every _ since',
    '(every|each|any) ..4 (since|now) ..3 (i|we|has|have|gets|get|starts|begins|carries|is)',
    '(whenever|every time|each time|any time|before) (i|we|someone|somebody|anybody|anyone) ..10 (i|we) (go|check|ask|do|count|write|look|read|take|make|say|ring|call|test|start|begin|visit|sit|always|now|first|never|insist|wait|put|set|tell|show)',
    '(i|we) (~stop|~quit|have stopped|~give up) ..1 (doing|using|asking|sending|trusting|writing|taking|counting|assuming|calling|saying|building|promising|shipping|launching|relying|reporting|guessing)',
    'next time (i|we) ..8',
    '(it|that|this|which) (changed|has changed|changes) (how|way|what) (i|we)',
    '(rule|habit|practice|checklist|question) (i|we|of mine) ..3 (have|keep|kept|still|now|use|ask|since)',
    'i (never|always) ..6 (since|again|anymore|any more|now|first)',
    '(i|we) (have|has) ..3 (kept|done|started|asked|used|written|made|begun|included|required|insisted) ..8 (since|now|ever since|every|each)',
    'i still (do|keep|use|ask|check|send|write|have|read|make|carry|go|start) ..6',
    '(i|we) (do|run|start|write|ask|check|give|take|handle|plan) (it|that|them|this|figures|bad figures|numbers|things) ..4 (differently|now|first|in private|beforehand)',
  ],
  learned: [
    '(i|we|it) (~learn|~teach me|have learned|taught us|~teach) ..2 (that|to|not to|how|was|is|never|always|from|it)',
    '(lesson|takeaway|learning|moral|thing i learned|what i learned|what i took|what i took away|what i got out of it|what it taught me|what i take from it|what stayed with me) ..6 (is|was|for me|that|to|of|here)',
    'i (realized|came to see|came to understand) ..2 (that|then|how|too late|afterward)',
    'if i (had|could|were to) ..4 (again|over|it again)',
    'i would (do|start|handle|ask|test|have asked|have done) ..6 (differently|earlier|sooner|next time)',
    'i (used to|had always|always) ..8 (now|not any|anymore|no longer)',
  ],
  platitude: ['@platitude'],
}, { platitude: platitudes });
