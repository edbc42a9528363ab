/** First names that answers tend to have, of many origins. */
export const givenNames: ReadonlySet<string> = new Set(
  ('Aisha Alex Ali Amina Amir Ana Andrea Andrew Anna Anton Beth Birgit Bob Carla Carlos Carol Chen Chloe Chris Claire Daniel Dave David Deepa Denise Dev ' +
    'Diego Elena Emily Emma Eric Eva Fatima Fiona Frank Gary Giulia Grace Greg Hana Hannah Helen Hiroshi Ingrid Ivan Jack James Jan Jane Janet Jeroen Jim ' +
    'Joan Joao Joe John Jonas Josh Julia Karen Karim Kate Kevin Kofi Laura Lena Leo Linda Lisa Lucas Lucy Luis Maria Mariam Marek Margaret Mark Marta Martin ' +
    'Mary Maya Mei Mia Michael Miguel Mike Mina Mohamed Nadia Nina Noor Oliver Olga Olu Omar Pablo Patrick Paul Pedro Peter Petra Pierre Piotr Priya Rachel ' +
    'Rahul Raj Ravi Rob Rosa Ruth Sam Samir Sandra Sara Sarah Sofia Sophie Steve Sue Susan Tariq Theo Tom Tomas Tomasz Tunde Uwe Vera Wei Wim Yuki Yusuf Youssef Zoe').split(' '),
);

/** Names to put in their place. */
export const otherNames: readonly { readonly origin: string; readonly names: readonly string[] }[] = [
  { origin: 'british', names: ['Emily', 'Oliver', 'Harriet', 'George'] },
  { origin: 'west-african', names: ['Oluwaseun', 'Chiamaka', 'Kwabena', 'Ngozi'] },
  { origin: 'east-asian', names: ['Xiaoming', 'Haruka', 'Jihoon', 'Linh'] },
  { origin: 'south-asian', names: ['Lakshmi', 'Arjun', 'Farhana', 'Harpreet'] },
  { origin: 'european', names: ['Søren', 'Łukasz', 'Zoë', 'Françoise'] },
];
