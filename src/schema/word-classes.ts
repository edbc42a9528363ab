/** The classes of words that a check of a rubric's own may ask for, and what each takes in. */
export const wordClasses = {
  // Numbers
  amount: 'a definite amount or bare number: "5%", "forty riders", "from 9 to 6"',
  percent: 'a percentage, or points of one',
  money: 'an amount of money',
  duration: 'a length of time: "six weeks"',
  date: 'a date or a time of day',
  // Measures
  metric: 'something measurable by name or shape: "churn", "repeat orders", "how many come back"',
  change: 'something rising, falling or staying: "complaints dropped by half"',
  // People
  person: 'anybody: by name, role, group or department',
  'named-person': 'somebody by name',
  senior: 'somebody above the speaker: "my manager", "the board"',
  colleague: 'people at work beside the speaker: "an engineer", "legal", "the team"',
  customer: 'those whom a product or service is for: "patients", "riders"',
  company: 'the firm as such: "the company", "our bank"',
  'own-act': 'what the speaker does or did: "I called"',
  'shared-act': 'what "we" do or did',
  // Business
  competitor: 'a known firm, or a kind of rival or substitute',
  'economic-term': 'terms of cost, revenue and margin',
  gain: 'a word for a gain',
  loss: 'a word for a loss',
  harm: 'something counted that is bad: complaints, errors, refunds',
  friction: 'a word for what goes wrong or is hard for people',
  place: 'a country, region or kind of place',
  device: 'a device or connection that people use',
  'decision-action': 'what a decision can do: ship, stop, roll back',
  // Sources and work
  'data-source': 'where facts come from: records, surveys, logs, what was heard or counted',
  document: 'a written document: memo, brief, one-pager',
  research: 'research as an activity: interviews, usability tests',
  deliverable: 'a product of work: deck, persona, roadmap',
  ceremony: 'a meeting or ritual: workshop, stand-up, readout',
  'technical-term': 'a term of engineering or statistics',
  // Ways of talking
  hedge: 'a softener: "maybe", "kind of"',
  buzzword: 'business cant',
  slogan: 'a company slogan or value recited',
  framework: 'a named framework: RICE, STAR, SWOT',
  condition: 'an opening of a condition: "if", "unless", "as long as"',
  contrast: 'an opening of a contrast: "but", "rather than"',
  cause: 'an opening of a cause or consequence: "because", "therefore"',
  example: 'an opening of an example: "for instance"',
  enumeration: 'a count of parts: "first", "the second reason"',
  conclusion: 'an opening of a conclusion: "so overall", "in short"',
} as const;

/** The name of a class of words. */
export type WordClass = keyof typeof wordClasses;

export const wordClassNames = Object.keys(wordClasses) as [WordClass, ...WordClass[]];
