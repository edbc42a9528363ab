/** An answer to start from, by the id of its question: good enough for something to be found in it, with room to get better. */
export const example = {
  question: 'pm-family-plan',
  text: `Yes, I would offer it, but only as a test in two countries first. The people I have in mind are parents with a student away from home, who share one account today and are told off for it.

I would look at sign-ups, at hours watched, at how many people cancel and at what members say about it. What matters most is the share of invited households that keep both places for three months. It would cost us some of the money that comes from second accounts today.

If the test goes well, I would launch it everywhere with a campaign before the start of the university year, and if it does not, we should look at it again together and decide what to do.`,
} as const;
