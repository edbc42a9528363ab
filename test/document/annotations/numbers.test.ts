import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, type Document } from '../../../src/document/document.ts';
import { changes, observedChanges } from '../../../src/document/annotations/changes.ts';
import { metricMentions, specificMetrics } from '../../../src/document/annotations/metrics.ts';
import { amounts, durations, measuredQuantities, moneyAmounts, percents, quantities } from '../../../src/document/annotations/quantities.ts';
import type { Mention } from '../../../src/document/patterns/define-patterns.ts';

const read = (text: string): Document => createDocument({ id: 'q', kind: 'analytical', prompt: 'p' }, { text, mode: 'written' });
const bare = (quote: string): string => quote.replace(/^(?:an?|the)\s/i, '');
const quotes = (document: Document, mentions: readonly Mention[]): string[] => mentions.map(({ first, last }) => bare(document.quote(first, last).quote));

/** The first quantity, as "type value unit". */
const first = (text: string): string => {
  const found = read(text).read(quantities)[0];
  if (found === undefined) return 'none';
  const value = found.value === undefined ? '' : ` ${Math.round(found.value * 1000) / 1000}`;
  return `${found.type}${value}${found.unit === undefined ? '' : ` ${found.unit}`}${found.per === undefined ? '' : ` per ${found.per}`}`;
};

describe('quantities', () => {
  it.each([
    ['Twenty five percent of beds were empty.', 'percent 25 percent'],
    ['It is now one point one.', 'number 1.1'],
    ['Scores rose half a point.', 'points 0.5 points'],
    ['Up a tenth of a point.', 'points 0.1 points'],
    ['We lost a third of the nurses.', 'fraction 0.333 nurses'],
    ['Two thirds of wards agreed.', 'fraction 0.667 wards'],
    ['A quarter of growers left.', 'fraction 0.25 growers'],
    ['Arrears fell by a quarter.', 'fraction 0.25'],
    ['One in five parcels came back.', 'fraction 0.2 parcels'],
    ['Six out of eight depots did.', 'fraction 0.75 depots'],
    ['A ratio of 3:1 held.', 'ratio 3'],
    ['Margins were -5% then.', 'percent -5 percent'],
    ['It cost $1.2m in all.', 'money 1200000 dollars'],
    ['It cost nine million pounds.', 'money 9000000 pounds'],
    ['Rent is €5.49 a month there.', 'money 5.49 euros per month'],
    ['Fares of £90,000 went missing.', 'money 90000 pounds'],
    ['Budget: USD 40k.', 'money 40000 dollars'],
    ['It was double the rate.', 'multiple 2'],
    ['A threefold rise came.', 'multiple 3'],
    ['It is 2.4 times as fast.', 'multiple 2.4'],
    ['They ring three times a week.', 'count 3 times per week'],
    ['Up 2pp on last year.', 'points 2 points'],
    ['Spread of 15 bps.', 'points 15 basis points'],
    ['In ninety days it ended.', 'duration 90 days'],
    ['A two-week pause.', 'duration 2 weeks'],
    ['An hour and a half of queueing.', 'duration 1.5 hours'],
    ['It took half an hour.', 'duration 0.5 hours'],
    ['We ship 12 new pallets daily.', 'count 12 pallets'],
    ['Half a million readers saw it.', 'count 500000 readers'],
    ['40 kg of seed.', 'count 40 kilograms'],
    ['Q3 2023 was hard.', 'date 3 q'],
    ['By week twelve we knew.', 'date 12 week'],
    ['We met in March.', 'date march'],
    ['Done by Friday.', 'date friday'],
    ['Doors open at 09:30 sharp.', 'clock'],
    ['It shipped in 2022.', 'date 2022 year'],
    ['That was 1st in the list.', 'ordinal 1'],
    ['The second clinic said no.', 'ordinal 2'],
    ['One household in eight uses it.', 'fraction 0.125 household'],
    ['Two nurses in three wards left.', 'count 2 nurses'],
    ['A good third of ours leak.', 'fraction 0.333'],
    ['Two or three a sailing were turned away.', 'number 2'],
    ['Weeks 5-10 are for naming.', 'date 5 weeks'],
    ['12 deaths per thousand births.', 'count 12 deaths per thousand'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));

  it.each(['The one I like is here.', 'No one came.', 'This one works.', 'One of them left.', 'B2B firms and GPT-4 agree.', 'Wait a second.', 'We may see.', 'We march on.', 'They double down and double check.'])(
    'none in: %s',
    (text) => expect(first(text)).toBe('none'),
  );

  it('gives both ends of a range the unit of the second', () => {
    const of = (text: string): string[] => read(text).read(quantities).map(({ value, unit }) => `${value} ${unit}`);
    expect(of('Between 10-15% churned.')).toEqual(['10 percent', '15 percent']);
    expect(of('From 38 to 51 percent.')).toEqual(['38 percent', '51 percent']);
    expect(of('It went from 11 percent to 6.')).toEqual(['11 percent', '6 percent']);
    expect(of('Four or five weeks.')).toEqual(['4 weeks', '5 weeks']);
  });

  it('tells amounts from the parts of the talk, and definite from vague', () => {
    const document = read('I have three reasons and two options. Several nurses left, dozens of calls came, and 30 beds were shut.');
    expect(quotes(document, document.read(measuredQuantities))).toEqual(['30 beds']);
    expect(document.read(quantities).filter(({ vague }) => vague)).toHaveLength(2);
  });

  it.each([
    ['Keep it under 2%.', 'threshold'],
    ['At least 40 seats must sell.', 'threshold'],
    ['No more than 3% of claims.', 'limit'],
    ['It fell by a third.', 'rate-of-change'],
    ['The target is 85%.', 'target'],
    ['It came in at 61%.', 'result'],
    ['There were 3% left over.', 'result'],
    ['In ten villages.', 'plain'],
    ['It is used by 40,000 people.', 'plain'],
    ['A 30% completion target.', 'target'],
  ])('role in: %s', (text, role) => expect(read(text).read(quantities)[0]?.role).toBe(role));

  it('offers its classes', () => {
    const document = read('We paid £4 for 3 hours, 12% over, at level 6.');
    expect(quotes(document, document.read(moneyAmounts))).toEqual(['£4']);
    expect(quotes(document, document.read(durations))).toEqual(['3 hours']);
    expect(quotes(document, document.read(percents))).toEqual(['12%']);
    expect(document.read(amounts)).toHaveLength(3);
  });
});

describe('metric mentions', () => {
  it.each([
    ['I would track the 30-day readmission rate.', '30-day readmission rate'],
    ['The one number is how many parents read to their child at night.', 'how many parents read to their child at night'],
    ['We report litres of milk per cow.', 'litres of milk per cow'],
    ['Look at the share of tenants who get a repair done within five days.', 'share of tenants who get a repair done within five days'],
    ['Door-to-needle time matters most.', 'Door-to-needle time'],
    ['I would follow the rate at which beginners come back for a lesson.', 'rate at which beginners come back for a lesson'],
    ['My guardrail is complaints per thousand trips.', 'complaints per thousand trips'],
    ['Of the students who start, how many hand in the essay?', 'Of the students who start, how many hand in the essay'],
    ['What decides it: sessions that end with no viewing.', 'sessions that end with no viewing'],
    ['Guardrails: mutes within five seconds.', 'mutes within five seconds'],
    ['Cost per place may not rise.', 'Cost per place'],
    ['Attendance among pupils on free meals is it.', 'Attendance among pupils on free meals'],
    ['Watch how often a driver has to brake hard.', 'how often a driver has to brake hard'],
    ['Hours lost to sickness per nurse is the dial.', 'Hours lost to sickness per nurse'],
    ['The number is net new paying members per month.', 'net new paying members per month'],
    ['Time from order to shelf would tell.', 'Time from order to shelf'],
    ['We counted the cases that came back within a month.', 'cases that came back within a month'],
    ['We want fewer children leaving school unable to read.', 'fewer children leaving school unable to read'],
  ])('%s', (text, expected) => {
    const document = read(text);
    expect(quotes(document, document.read(specificMetrics))).toEqual([expected]);
  });

  it.each([
    'We should align on KPIs, track metrics and use data.',
    'I rate it highly and would share the doc at any rate.',
    'A gigabyte costs an hour of work.',
    'The growth team met on Monday.',
    'There are a number of reasons for that.',
    'On average I agree with the average customer.',
    'It is time to act.',
  ])('no specific metric in: %s', (text) => {
    const document = read(text);
    expect(quotes(document, document.read(specificMetrics))).toEqual([]);
  });

  it('marks wide aims as generic until something narrows them', () => {
    const generic = (text: string): boolean[] => read(text).read(metricMentions).map((mention) => mention.generic === true);
    expect(generic('Success means growth and engagement.')).toEqual([true, true, true]);
    expect(generic('Revenue per seat is what counts.')).toEqual([false]);
    expect(generic('I would watch retention.')).toEqual([false]);
  });

  it('takes up counted things in a list of metrics', () => {
    const document = read('I would watch churn, refunds and complaints about cold.');
    expect(quotes(document, document.read(specificMetrics))).toEqual(['churn', 'refunds', 'complaints about cold']);
  });
});

/** The first change, as "direction modality amount from>to". */
const change = (text: string): string => {
  const found = read(text).read(changes)[0];
  if (found === undefined) return 'none';
  return [found.direction, found.modality, found.negated ? 'negated' : '', found.amount?.value === undefined ? '' : String(Math.round(found.amount.value * 100) / 100), found.from && found.to ? `${found.from.value}>${found.to.value}` : '']
    .filter((part) => part !== '')
    .join(' ');
};

describe('changes', () => {
  it.each([
    ['Waits went from 9 to 6.', 'down observed 9>6'],
    ['We cut empty miles by a third.', 'down observed 0.33'],
    ['Thefts fell 11%.', 'down observed 11'],
    ['Enrolment doubled.', 'up observed'],
    ['The pass rate went from 38 to 51 percent.', 'up observed 38>51'],
    ['Ridership is up by a quarter.', 'up present 0.25'],
    ['No-shows dropped by about half.', 'down observed 0.5'],
    ['They were 1.6 points lower.', 'down observed 1.6'],
    ['Three times as many came.', 'up present 3'],
    ['It made no difference.', 'flat observed'],
    ['The backlog halved.', 'down observed'],
    ['Attendance went nowhere.', 'flat observed'],
    ['Complaints stayed flat.', 'flat observed'],
    ['Complaints did not move.', 'flat observed'],
    ['The death rate rose.', 'up observed'],
    ['That would lift yield by 4%.', 'up projected 4'],
    ['If churn rises by 2% we stop.', 'up projected 2'],
    ['We want to cut waste by 10%.', 'down wanted 10'],
    ['Churn may not rise.', 'up projected negated'],
  ])('%s', (text, expected) => expect(change(text)).toBe(expected));

  it.each(['I dropped the idea.', 'We raised the issue with legal.', 'I fell back on the plan.', 'We added two engineers.', 'They grew up in Leeds.', 'We moved to a new office.', 'The team built three pages.'])(
    'none in: %s',
    (text) => expect(change(text)).toBe('none'),
  );

  it('keeps what happened apart from what is hoped', () => {
    const document = read('Errors fell 11%. I hope errors will fall by 20%.');
    expect(quotes(document, document.read(observedChanges))).toEqual(['fell 11%']);
  });

  it('names the metric that moves', () => {
    const document = read('The readmission rate fell by 2 points.');
    const [found] = document.read(changes);
    expect(found?.metric && bare(document.quote(found.metric.first, found.metric.last).quote)).toBe('readmission rate');
  });
});

const vocabulary = (
  'how many people who come back per week rate of share cost from 9 to 6 fell by a third one in five percent points Q 3 2023 half an hour and twenty five times as ' +
  'the number is fewer complaints that end with no , . ; : - ( ) \n $ £ % 10-15% 1/0 0:0 3:1 churn growth twice double March may last quarter point hundred million'
).split(' ');

describe('every reading of numbers', () => {
  const readings = [quantities, metricMentions, changes];
  const holds = (text: string): void => {
    const document = read(text);
    for (const reading of readings) {
      let before = 0;
      for (const { first: from, last } of document.read<readonly Mention[]>(reading)) {
        expect(from, `${reading.id}: sorted, no overlap`).toBeGreaterThanOrEqual(before);
        expect(last, `${reading.id}: not empty`).toBeGreaterThan(from);
        expect(last).toBeLessThanOrEqual(document.words.length);
        expect(document.words[last - 1]?.sentence, `${reading.id}: within its sentence: ${text}`).toBe(document.words[from]?.sentence);
        before = last;
      }
    }
    for (const { value } of document.read(quantities)) if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
  };

  it('stays within sentences, sorted and apart, on any mixture of its vocabulary', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }), (words) => holds(words.join(' '))), { seed: 7, numRuns: 600 });
  });

  it('and on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { seed: 7, numRuns: 200 });
  });

  it('is linear on hostile repetition', () => {
    for (const phrase of ['how many ', 'one hundred and ', 'orders per ', 'people who ', 'from 1 to 2 ', 'twenty one ', 'fell by ', 'complaints, ', 'of ', '9', 'rate of the ']) {
      const cost = (times: number): number => {
        const document = read(phrase.repeat(times));
        const start = performance.now();
        for (const reading of readings) document.read<readonly Mention[]>(reading);
        return performance.now() - start;
      };
      cost(500);
      // A quadratic scan would take 64 times as long; the floor absorbs a busy machine.
      expect(cost(16_000), phrase).toBeLessThan(Math.max(20 * cost(2_000), 2_000));
    }
  });
});
