/** What interviewers say, by what it does to the talk. All tests are on a few words or on one sentence, never on a whole transcript. */

const backChannels = new Set(
  ('mm mmm mhm mm-hmm mmhmm uh-huh uhhuh hmm hm ah oh yeah yep yes yup right okay ok sure great good nice cool interesting exactly perfect absolutely totally gotcha ' +
    'indeed wow no really alright understood excellent wonderful thanks fine so well i see got it makes sense fair enough of course go on go ahead please continue thank you very that').split(' '),
);
const mostBackChannelWords = 5;

/** Whether somebody only shows that they listen: "Mm-hmm", "Right, okay". */
export function isBackChannel(text: string): boolean {
  if (text.includes('?') && !/^(really|right|yeah|yes|okay|ok|no)\?$/i.test(text.trim())) return false;
  const words = wordsOf(text);
  return words.length <= mostBackChannelWords && words.every((word) => backChannels.has(word));
}

const asking =
  /\b(tell (me|us)|walk (me|us)|talk (me|us) through|describe|explain|give (me|us)|share (a|an|one|with)|(let's|let us|i'd like to|i would like to|i want to) (talk|hear|know|discuss|dig|understand)|suppose|imagine|say that|design|pick|how would you|what would you|how do you|what do you|why do you|how did you|what did you|have you ever|can you|could you|would you|do you|should (we|netflix|the|a|they))\b/i;

/** Whether a turn asks for something, by a question mark or by its words. */
export function asks(text: string): boolean {
  return text.includes('?') || asking.test(text);
}

const social =
  /\b(how are you|how's it going|how is it going|how was your (weekend|day|trip|flight|journey)|can you (hear|see) (me|us)|is (this|that|it) (okay|ok|alright|a good time|still a good time)|are you ready|ready to (start|begin|go)|shall we (start|begin|get started)|nice to meet|good to (meet|see)|thanks for (joining|coming|taking|making)|thank you for (joining|coming|taking|making)|did you find (us|the)|where are you (calling|joining|dialling|dialing) from|do you mind if (i|we) record|is it (okay|ok|alright) (if|that) (i|we) record|would you like (some )?(water|coffee|tea)|before we (start|begin)|you (doing|been) (well|good|okay)|how you doing)\b/i;

/** Whether the question is small talk or a matter of the connection. */
export function isSocial(text: string): boolean {
  return social.test(text);
}

const closing =
  /\b((any|some|what) questions (do you have |you have )?(for|of) (me|us)|questions for (me|us)|(do you|did you|you) have (any |some |a few )?(other |more |further )?questions|anything (else )?(you('d| would)? (like|want) to|you wanted to) (ask|know)|want to ask (me|us) anything|what can i (answer|tell you)|that('s| is) all (from me|i have|we have)|that('s| is) (the )?end of|we('re| are) (at|out of|nearly at|almost at) (time|the end)|next steps|you('ll| will) hear (back )?from (us|me))\b/i;

/** Whether the interviewer turns the table, or ends the talk. */
export function isClosing(text: string): boolean {
  return closing.test(text);
}

const newTopic =
  /\b(next (question|one|topic|up)|(let's|let us) (move|switch|turn|go|talk|shift)|moving on|another (question|one|topic)|different (question|topic)|change (the )?(topic|gears)|last (question|one)|final (question|one)|first (question|one)|second (question|one)|tell (me|us) about (a|an|your|the)|walk (me|us) through (a|an|your|the)|describe (a|an|your)|how would you (design|measure|improve|price|launch|build|approach|decide)|suppose|imagine)\b/i;
const pointingBack =
  /\b(that|this|it|those|these|there|then|they|them|he|she|his|her|again|more|else|example|instance|specific|specifically|mean|meant|elaborate|expand|clarify|such as|like what|how so|why not|why so|you (said|mentioned|just|talked)|your (own |personal )?(role|part))\b/i;
const mostFollowUpWords = 16;
const bareFollowUp = /^(and |so |but |okay |ok |right )*(why|how|how so|when|where|who|which|what|how much|how many|how long|by when|says who|compared to what|what happened|what else|anything else)( (did|was|were|is|are|do|does) (you|that|it|they|the result|the outcome)( (do|happen|say|think|feel|react))?)?( (then|next|exactly|there))*\??$/i;

/** Whether a question of the interviewer goes on with the one that is being answered: short, and pointing back to it. */
export function isFollowUp(text: string): boolean {
  const words = wordsOf(text);
  if (newTopic.test(text)) return false;
  return bareFollowUp.test(text.trim().replace(/[,;]/g, '')) || (words.length <= mostFollowUpWords && pointingBack.test(text));
}

/** The words of a text as these tests compare them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Rough sentences: enough to tell a question from what stands around it. */
export function sentencesOf(text: string): string[] {
  const ends = Array.from(text.matchAll(/[.?!](?=\s|$)/g), ({ index }) => index + 1);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '');
}

/**
 * The sentences that ask, without the thanks and remarks around them: "Great, thanks. So tell me about a time ..." gives the latter. A
 * sentence that sets the scene before the first asking one belongs to the question.
 */
export function questionPart(text: string): string {
  const kept = sentencesOf(text.replace(/\s+/g, ' ')).filter((sentence) => !isSocial(sentence) && !isBackChannel(sentence));
  const last = kept.findLastIndex(asks);
  return (last < 0 ? kept : kept.slice(0, last + 1)).join(' ');
}
