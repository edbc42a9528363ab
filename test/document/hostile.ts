import fc from 'fast-check';

/** Pieces that break careless text handling: half characters, marks on marks, emoji, right-to-left, NUL, line ends of all kinds. */
const pieces = [
  '\ud800', '\udc00', '\u0000', '\ufffd', '\ufeff', '\u200b', '\u202e', '\u2028', '\r', '\n', '\r\n', '\n\n', ' ', '\t', '\u00a0', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', '👩‍👩‍👧‍👦', '🇳🇱', '𝐧', "'t", '’s', 'n’t',
  "can't", 'DON’T', 'gonna', 'trade-off', '— ', '-', '--', '…', '...', '. ', '! ', '"', '“', '”', '(', ')', '- ', '1. ', '## ', '> ', 'مرحبا', 'שלום', '日本語', 'ﬁ', 'İ', 'ß', 'é', '½', '٣', '10', '3.5%', '$4', '1,000', '-5',
  '1,,,2', 'the ', 'we ', 'not ', 'um ', 'No. ', 'e.g. ', 'U.S. ', 'metric ',
];

/** Texts made of such pieces and of any characters at all. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 40 })
  .map((parts) => parts.join(''));
