/**
 * Words that head a part of an answer or a document and so, before a colon, name no speaker: parts of a story (STAR and its kin),
 * of an argument, of a document, and counted steps. Singular, lower case; a plural in -s or -es is found too.
 */
export const notSpeakers: ReadonlySet<string> = new Set(
  [
    // Parts of a story
    'situation task action result outcome context background setting challenge problem obstacle conflict approach process resolution',
    'impact effect lesson learning takeaway reflection hindsight aftermath followup follow-up complication scenario scene',
    // Parts of an argument
    'goal objective mission vision strategy metric kpi okr measure guardrail north hypothesis assumption experiment test method finding insight',
    'evidence data analysis reason rationale cause root risk mitigation trade-off tradeoff constraint limit limitation dependency priority',
    'decision recommendation conclusion answer question example instance alternative option proposal idea solution plan design',
    'pro con benefit cost advantage disadvantage strength weakness opportunity threat benchmark baseline target threshold criterion criteria',
    'retention activation acquisition engagement revenue growth churn conversion adoption referral satisfaction quality speed price pricing',
    'user customer member persona segment audience market competitor stakeholder team feature product roadmap scope timeline budget resource',
    'reach confidence effort frequency severity value score total average success failure win loss change difference improvement',
    // Parts of a document
    'summary overview introduction intro agenda note topic title subject date time duration location place attendee attendees participant participants',
    'present absent recording transcript language source link url reference appendix disclaimer copyright confidential version author file page',
    'section chapter part heading point item detail description definition caption subtitle todo action-item next caveat ps nb fyi tldr tl;dr',
    'edit update warning tip hint remark comment important remember spoiler correction',
    // Counted steps
    'step phase stage round day week month quarter year sprint first second third fourth fifth finally lastly one two three four five then later now before after',
    // Ways of speaking that end in a colon
    'basically essentially specifically namely meaning remember look listen frankly honestly short bottom short-term long-term because so and but or if when',
    'the this that these those my our your his her their its here there it what why how who which where',
  ].flatMap((line) => line.split(' ')),
);

/** Words for the part that somebody has in an interview, and what tools call a voice that they number; lower case. */
export const roleWords: ReadonlySet<string> = new Set(
  (
    'interviewer interviewee candidate applicant recruiter host guest moderator panelist panellist coach mentor mentee ' +
    'speaker spk voice participant person unknown hr manager examiner assessor facilitator respondent employer caller agent narrator'
  ).split(' '),
);

/** What stands beside such a word: "Hiring manager", "Second interviewer". */
export const roleQualifiers: ReadonlySet<string> = new Set('hiring lead co senior junior first second third main the panel technical external internal job line speaker'.split(' '));

/** Words that name a voice only where they stand alone: "Me", "Q". */
export const partAlone: ReadonlySet<string> = new Set('me you i q a panel'.split(' '));
