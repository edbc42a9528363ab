import { describe, expect, it } from 'vitest';
import { scoreAnswer, type QuestionInput } from '../../src/index.ts';

interface Pair {
  readonly title: string;
  readonly dimension: string;
  readonly question: QuestionInput;
  readonly weak: string;
  readonly strong: string;
}

/**
 * The pairs of the domain notes, section 2, in words of our own and from many fields: in each, both answers are fluent and about equally
 * long, and an interviewer would prefer the strong one by far.
 */
const pairs: readonly Pair[] = [
  {
    title: 'activity against outcome',
    dimension: 'impact',
    question: { id: 'q', kind: 'behavioral', prompt: 'Tell me about a launch that you were responsible for.' },
    weak:
      'I was responsible for the launch of our meal boxes in the north. I set up a weekly meeting with design, sales and the kitchen, ran three workshops with the regional teams, and built personas together with the agency. I prepared the launch plan and the briefing documents, coordinated the translations, and presented the progress to the leadership every second Friday. It was a great team effort and everybody was very engaged until the end.',
    strong:
      'I was responsible for the launch of our meal boxes in the north. Two weeks into the pilot I saw that a new household cost us 61 euros, three times what it costs us in the south, and that four in ten never ordered again. I wrote that on one page, recommended that we stop, and we did. The 400,000 euros went into the second kitchen in the south, where repeat orders rose from 38% to 51% by the summer.',
  },
  {
    title: 'a metric dump against a decision rule',
    dimension: 'impact',
    question: { id: 'q', kind: 'analytical', prompt: 'How would you measure whether the new booking app for the clinic works?' },
    weak:
      'To measure the booking app I would track downloads, sign-ups, daily active users, monthly active users, bookings, cancellations, ratings, satisfaction, retention and conversion. I would put all of them on a dashboard, break them down by age, region and device, and review them every week with the whole team. Over time we would also add more advanced metrics and compare them with the industry, so that we always have the complete picture of how it is doing.',
    strong:
      'The one number I would go by is the share of booked appointments that take place, because an empty chair is what the clinic pays for. Today it is 81%. If it is not at least 86% eight weeks after the start, we go back to the telephone and put the money into reminders. Calls to the desk must not rise above today\'s 300 a week meanwhile. Downloads and ratings I would look at only to find out why.',
  },
  {
    title: 'research as delivery against research as a filter',
    dimension: 'judgment',
    question: { id: 'q', kind: 'product-sense', prompt: 'How would you use research before launching a night bus subscription?' },
    weak:
      'Research is very important to me. I would start with a large survey and several focus groups, then do interviews with students, nurses and people who work in bars, and create detailed personas from them. The findings would be documented in a comprehensive report and presented to all the teams, so that everybody shares the same understanding of our riders before we launch the subscription in autumn as planned.',
    strong:
      'I would use it to decide whether we launch at all. Twelve nurses and twelve students get to buy the pass for a month at the real price. If fewer than one in four buys it a second time, we do not launch, whatever they say in the survey. That costs us a month, and I accept it, because a pass that nobody renews would take the Friday drivers away from the airport line. What it will not tell me is how it goes in winter.',
  },
  {
    title: 'a workshop against a decision that changed',
    dimension: 'judgment',
    question: { id: 'q', kind: 'behavioral', prompt: 'Tell me about a conflict between two teams and how you resolved it.' },
    weak:
      'Sales and the warehouse had a conflict about delivery times. I brought everybody together in a workshop, we listened to each other\'s perspectives, collected all the topics on sticky notes and aligned on a shared goal. After that I set up a regular sync and a steering group so that communication stays open. In the end everyone felt heard, the atmosphere improved a lot and we were able to move forward as one team.',
    strong:
      'Sales wanted next-day delivery everywhere, the warehouse wanted two days, and the director leaned to sales. I disagreed: I took the orders of March and showed that each day of overtime cost us 9,000 euros, more than the next-day orders earned outside the city. I proposed next-day in the city and two days elsewhere, at the price of losing some rural customers. The director changed her mind on the spot, and complaints fell from 140 to 60 a month. Had they not fallen by June, we would have gone back.',
  },
  {
    title: '"it depends" against a threshold',
    dimension: 'judgment',
    question: { id: 'q', kind: 'pricing', prompt: 'Should the museum raise its ticket price?' },
    weak:
      'It really depends. On the one hand a higher price could bring in more money for the museum, on the other hand some visitors might stay away, and there are many different stakeholders to consider. I think one would have to look carefully at all the factors, talk to the different departments, run a test market maybe, and then see what the best balance between accessibility and income could be in this particular situation.',
    strong:
      'Yes, from 12 to 15 euros, but for tourists only. They are two thirds of our visitors and come once, so few will turn round at the door; families from the town would. What we give up is a simple price list. If the number of tourists falls by more than 8% in the first season, the three euros earn less than they cost and I would take them back. What I do not know is how the bus companies will react, so I would ask the two largest of them first.',
  },
  {
    title: 'gross additions against what is left after substitution',
    dimension: 'impact',
    question: { id: 'q', kind: 'pricing', prompt: 'Should the gym offer a cheaper off-peak membership?' },
    weak:
      'Yes, definitely. A cheaper off-peak membership would attract many new members who cannot afford the full price today. With a good campaign we could win thousands of new sign-ups, grow our community in all the cities and become the most accessible gym brand. More members means more revenue, and the clubs would finally be full during the day, which is great for the atmosphere and also motivates the trainers.',
    strong:
      'Only if it brings money after substitution. Say 2,000 people join at 25 euros: that is 50,000 a month. But about one in five of our 9,000 full members trains before four anyway, and if half of those move down from 45 we lose 18,000 of it. So I would judge it by net revenue per month in the three test clubs, with a target of at least 10,000 above today by March, and stop if more than 15% of the full members switch.',
  },
];

describe('strong and weak answers of the domain notes', () => {
  it.each(pairs)('$title: the strong one is above by at least a point of $dimension', ({ dimension, question, weak, strong }) => {
    const score = (answer: string): number => {
      const found = scoreAnswer({ question, answer, rubric: 'netflix-pm' }).dimensions.find(({ id }) => id === dimension)?.score;
      if (found === undefined || found === null) throw new Error(`${dimension} was not scored`);
      return found;
    };
    expect(score(strong) - score(weak)).toBeGreaterThanOrEqual(1);
  });
});
