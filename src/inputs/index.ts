export { findAnswers, type FindAnswersOptions } from './find-answers.ts';
export { inferKind } from './infer-kind.ts';
export { detectFormat, readTranscript, type ReadTranscriptOptions } from './read-transcript.ts';
export { transcriptLimit } from './decode-source.ts';
export {
  transcriptFormatSchema,
  transcriptFormats,
  transcriptNoteSchema,
  transcriptPieceSchema,
  transcriptSchema,
  transcriptWordSchema,
  type Transcript,
  type TranscriptFormat,
  type TranscriptNote,
  type TranscriptPiece,
  type TranscriptWord,
} from '../schema/transcript.ts';
export { foundAnswerSchema, interviewSchema, leftOutSchema, type FoundAnswer, type Interview, type LeftOut } from '../schema/interview.ts';
export { HighbarError, type HighbarErrorCode, type HighbarIssue } from '../schema/highbar-error.ts';
