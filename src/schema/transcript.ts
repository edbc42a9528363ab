import { z } from 'zod';

/** The formats that transcripts are read from. */
export const transcriptFormats = ['text', 'markdown', 'vtt', 'srt', 'whisper', 'whisper-cpp', 'whisperx', 'aws-transcribe', 'deepgram', 'assemblyai', 'dialogue'] as const;
export const transcriptFormatSchema = z.enum(transcriptFormats).describe('What wrote the file.');
export type TranscriptFormat = z.infer<typeof transcriptFormatSchema>;

const seconds = z.number().nonnegative().nullable();
const range = z
  .strictObject({ start: z.int().nonnegative().describe('First UTF-16 code unit.'), end: z.int().nonnegative().describe('One past the last UTF-16 code unit.') })
  .describe('UTF-16 code units, end exclusive.');

export const transcriptWordSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('Where the word begins in the text of its piece, in UTF-16 code units.'),
    end: z.int().nonnegative().describe('One past its end in that text.'),
    from: seconds.describe('Seconds at which it begins; null where the file has none.'),
    to: seconds.describe('Seconds at which it ends; null where the file has none.'),
    confidence: z.number().min(0).max(1).nullable().describe('How sure the recogniser was; null where it does not say.'),
  })
  .describe('A word with its time.');
export type TranscriptWord = z.infer<typeof transcriptWordSchema>;

export const transcriptPieceSchema = z
  .strictObject({
    text: z.string().min(1).describe('What was said, without mark-up, labels and stamps; its white space is single spaces or line ends.'),
    speaker: z.string().min(1).nullable().describe('Who said it, as the file names them; null where it does not.'),
    from: seconds.describe('Seconds at which it begins; null where the file has none.'),
    to: seconds.describe('Seconds at which it ends; null where the file has none.'),
    source: range.nullable().describe('Where the text stands in the source file; null where it does not stand there as it is (escaped, joined, or respaced).'),
    words: z.array(transcriptWordSchema).describe('Its words in order, where the file has times for words; empty where not.'),
  })
  .describe('A cue, segment, utterance or paragraph: a stretch of one speaker.');
export type TranscriptPiece = z.infer<typeof transcriptPieceSchema>;

export const transcriptNoteSchema = z
  .strictObject({
    code: z.enum([
      'no-times',
      'some-times-missing',
      'no-speakers',
      'some-speakers-missing',
      'low-confidence',
      'overlapping',
      'zero-length',
      'out-of-order',
      'clock-reset',
      'estimated-ends',
      'not-english',
      'dropped',
    ]).describe('Which note it is; stable, for programs.'),
    text: z.string().min(1).describe('What was found, where, and what follows from it.'),
  })
  .describe('What is doubtful about a transcript: it limits what can be judged, and never changes a score.');
export type TranscriptNote = z.infer<typeof transcriptNoteSchema>;

export const transcriptSchema = z
  .strictObject({
    format: transcriptFormatSchema,
    pieces: z.array(transcriptPieceSchema).describe('In the order in which they were said.'),
    notes: z.array(transcriptNoteSchema).describe('What is doubtful about it.'),
    language: z.string().nullable().describe('Language that the file states, as it states it; null where it does not.'),
    verbatim: z
      .boolean()
      .nullable()
      .describe('Whether fillers ("um") are kept, where the format tells; most recognisers drop them.'),
  })
  .describe('What was said, by whom and when, whatever the file was.');
export type Transcript = z.infer<typeof transcriptSchema>;
