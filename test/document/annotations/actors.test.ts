import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createDocument, type Document } from '../../../src/document/document.ts';
import { actions, actionsOf } from '../../../src/document/annotations/actors.ts';
import { persons } from '../../../src/document/annotations/persons.ts';
import type { QuestionKind } from '../../../src/schema/question.ts';

const document = (text: string, kind: QuestionKind = 'behavioral'): Document =>
  createDocument({ id: 'q', kind, prompt: 'Tell me about a time.', limitSeconds: undefined }, { text, mode: 'spoken' });

/** "actor verb tense" for each action, with "not" where it is negated. */
const told = (text: string, kind?: QuestionKind): string[] =>
  document(text, kind)
    .read(actions)
    .map(({ actor, verb, tense, negated }) => `${actor}${negated ? ' not' : ''} ${verb} ${tense}`);

describe('who does what', () => {
  it.each<[string, string[]]>([
    ['I called twelve patients and rebuilt the rota.', ['I call past', 'I rebuild past']],
    ['So what I did was I pulled the dispatch logs.', ['I do past', 'I pull past']],
    ['My manager wanted a new form, but I said no.', ['other want past', 'I say past']],
    ['The head of the depot asked us to wait.', ['other ask past']],
    ['The rollout was stopped by me.', ['I stop past']],
    ['The rollout was stopped in May.', ['passive stop past']],
    ['Legal refused, so we changed the wording.', ['other refuse past', 'we change past']],
    ["I'd already pulled the logs.", ['I pull past']],
    ["I'd pull the logs.", ['I pull would']],
    ['I did not ask the tenants.', ['I not ask past']],
    ['She put the money into field support.', ['other put past']],
    ['Patients who missed two visits got a call.', ['member miss past']],
    ['I decided to retire the wish list.', ['I decide past', 'I retire past']],
    ['I started by interviewing eight farmers.', ['I start past', 'I interview past']],
    ['We would have shipped it.', ['we ship would']],
    ['It was my call.', ['thing be past', 'I decide past']],
    ['I make a decision last year to close the shop.', ['I make past']],
    ["I'm going to cut the second step.", ['I cut will']],
    ['Neither of us had looked at the other numbers.', ['we look past']],
    ['I was the one who told the board.', ['I be past', 'I tell past']],
    ['Marek, who ran sales, had promised two partners a date.', ['other run past', 'other promise past']],
    ['My team built the scanner and I wrote the one-pager.', ['team build past', 'I write past']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)));

  it('reads a plan without a subject as the speaker telling what to do', () => {
    expect(told('Let drivers swap shifts. Call the late ones first.', 'product-sense')).toEqual(['I let imperative', 'I call imperative']);
    expect(told('If it is a bad build, roll it back.', 'analytical')).toContain('I roll imperative');
  });

  it('takes no noun for a verb', () => {
    expect(told('Reduced hours were the cause.').filter((action) => action.startsWith('I '))).toEqual([]);
    expect(told("We met and talked about my manager's plan.")).not.toContain('other plan present');
    expect(told('I fixed the form, and missed pickups went from 11 to 6.')).not.toContain('I miss past');
  });

  it('marks what was contrary to fact, what is implied and what follows', () => {
    const [action] = document('I would have asked the nurses.').read(actions);
    expect(action).toMatchObject({ counterfactual: true, verb: 'ask' });
    const [, second] = document('I called them and rebuilt the form.').read(actions);
    expect(second).toMatchObject({ implied: true, verb: 'rebuild' });
    expect(actionsOf(document('I wanted to stop it. They agreed.'), 'I')).toMatchObject([{ verb: 'want', to: 'stop' }]);
  });
});

describe('persons', () => {
  it.each<[string, string[]]>([
    ['My VP and the head of sales met the board.', ['senior', 'senior', 'senior']],
    ['A nurse and two tenants called.', ['member', 'member']],
    ['The fraud lead Denise agreed.', ['peer']],
    ['Then Olu queried it.', ['named']],
    ['The data team built it for shoppers.', ['department', 'member']],
    ['My team said no.', ['team']],
    ['The user interviews took a week.', []],
    ['The company lost money.', ['company']],
    ['The chief medical officer said yes.', ['senior']],
  ])('%s', (text, roles) => expect(document(text).read(persons).map(({ role }) => role)).toEqual(roles));
});

it('keeps ranges in order and inside the text, whatever the text', () => {
  const pieces = fc.constantFrom('I', 'we', 'they', 'my manager', 'and', 'called', 'would', 'have', 'been', 'not', 'who', ',', '.', '\n\n- ', 'the', 'patients', 'to', 'stop', 'by', 'me', 'was', 'put', 'Ana', '\ud800', '12', '"', 'if');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
      const read = document(parts.join(' '));
      let before = 0;
      for (const { first, last, at } of read.read(actions)) {
        expect(first).toBeGreaterThanOrEqual(before);
        expect(last).toBeGreaterThan(at);
        expect(at).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThanOrEqual(read.words.length);
        before = first;
      }
      for (const person of read.read(persons)) expect(person.last).toBeLessThanOrEqual(read.words.length);
    }),
    { numRuns: 300 },
  );
});
