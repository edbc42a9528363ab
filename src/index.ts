// The public API: names, and nothing else.

// Scoring
export { createScorer, scoreAnswer, scoreAnswers } from './score-answer.ts';
export type { RubricChoice, ScoreAnswerInput, ScoreAnswersItem, ScoreAnswersOptions, Scorer, ScorerInput, ScorerOptions } from './score-answer.ts';
export { createPanelForm, scoreLoop, type LoopAnswer, type PanelForm, type ScoreLoopInput } from './score-loop.ts';
export { compareReports } from './scoring/compare-reports.ts';
export { engineVersion } from './pipeline/version.ts';
export { engineVersion as version } from './pipeline/version.ts';

// Checks, rubrics, questions and loops
export { checks, type CheckId } from './checks/index.ts';
export { defineCheck, allKinds, hypotheticalKinds } from './engine/define-check.ts';
export { runExamples, type ExampleOutcome } from './engine/run-examples.ts';
export { defineCustomCheck } from './pipeline/define-custom-check.ts';
export type { Check, CheckContext, CheckDefinition, CheckExample, Conclude, ConcludeWithEvidence, Finding, Messages } from './engine/define-check.ts';
export type { Document } from './document/document.ts';
export type { Sentence, Word } from './document/sentences.ts';
export type { Token } from './document/tokenize.ts';
export type { Recording, RecordingSegment } from './schema/recording.ts';
export { loops, questions, rubrics, type LoopId, type RubricId } from './rubrics/index.ts';

// Schemas and their types
export { answerModeSchema, answerSchema, maximumAnswerLength, type Answer, type AnswerInput, type AnswerMode } from './schema/answer.ts';
export { checkResultSchema, checkStatuses, checkStatusSchema, measureSchema, messageSchema, polaritySchema } from './schema/check-result.ts';
export type { CheckResult, CheckStatus, Measure, Polarity } from './schema/check-result.ts';
export { coachingActionSchema, coachingSchema, counterfactualSchema, type Coaching, type CoachingAction, type Counterfactual } from './schema/coaching.ts';
export { comparisonSchema, signalChangeSchema, type Comparison } from './schema/comparison.ts';
export { evidenceSchema, type Evidence } from './schema/evidence.ts';
export { gateConditionSchema, gateSchema, maximumGateDepth, type Gate, type GateCondition } from './schema/gate.ts';
export { combinationSchema, loopSchema, ratingSchema, stageSchema, type Combination, type Loop, type LoopInput, type Rating, type Stage } from './schema/loop.ts';
export { loopReportSchema, ratedAnswerSchema, ratedDimensionSchema, stageReportSchema } from './schema/loop-report.ts';
export type { LoopReport, RatedAnswer, RatedDimension, StageReport } from './schema/loop-report.ts';
export { questionKinds, questionKindSchema, questionSchema, type Question, type QuestionInput, type QuestionKind } from './schema/question.ts';
export { contributionSchema, dimensionScoreSchema, gateTraceSchema, reportSchema, reportSchemaVersion, verdictSchema } from './schema/report.ts';
export type { Contribution, DimensionScore, GateOutcome, GateTrace, Report, Verdict } from './schema/report.ts';
export { anchorSchema, dimensionSchema, rubricCheckSchema, rubricSchema } from './schema/rubric.ts';
export type { Dimension, Rubric, RubricCheck, RubricInput } from './schema/rubric.ts';
export { checkRuleSchema, maximumRuleDepth, type CheckRule, type PassageRule, type QuantityRole, type QuantityType } from './schema/check-rule.ts';
export type { RuleCount, RulePosition, RuleReach, RuleScope, ScopedRule } from './schema/check-rule.ts';
export { customCheckSchema, type CustomCheck, type CustomCheckExample, type CustomCheckInput } from './schema/custom-check.ts';
export { wordClasses, type WordClass } from './schema/word-classes.ts';
export { expectedPointSchema, type ExpectedPoint } from './schema/expected-point.ts';

// Rubrics, questions and loops as text
export { maximumSourceLength, sourceFormats, type SourceFormat, type SourceOptions } from './authoring/read-source.ts';
export { parseLoopText } from './parse-loop-text.ts';
export { parseQuestionsText, parseQuestionText, parseRubricText, type RubricTextOptions } from './pipeline/parse-text.ts';
export { lintRubric, lintRubricText, type LintOptions } from './pipeline/lint-rubric.ts';
export { lintRules, lintSeverities, type LintFinding, type LintRule, type LintSeverity } from './scoring/lint/finding.ts';
export { createJsonSchema, jsonSchemaNames, type JsonSchemaName } from './pipeline/json-schema.ts';

// Expectations of reports, and answers kept with them
export { applyBaseline, recordBaseline, type BaselineOutcome } from './expectations/apply-baseline.ts';
export { evaluateExpectations, type ExpectationResult } from './expectations/evaluate-expectations.ts';
export { findRegressions, type Regression } from './expectations/find-regressions.ts';
export { recordExpectations } from './expectations/record-expectations.ts';
export { parseAnswerSuite, type AnswerCase, type AnswerSuite, type TextRegion } from './pipeline/parse-answer-suite.ts';
export { indexLines, type TextPosition } from './authoring/text-position.ts';
export { acceptedShortfallSchema, baselineSchema, type AcceptedShortfall, type Baseline } from './schema/baseline.ts';
export { answerFixtureSchema, answerSuiteSchema, expectationsSchema, scoreRangeSchema, type Expectations, type ScoreRange } from './schema/expectation.ts';
export type { CaseFinding, CaseResult, FindingLevel, ResultPlace } from './schema/case-result.ts';

// Errors
export { findJsonFault, type JsonFault } from './authoring/json-fault.ts';
export { findNearest } from './schema/nearest.ts';
export { HighbarError, type HighbarErrorCode, type HighbarIssue } from './schema/highbar-error.ts';

// Reports for people and programs
export { formatJson, formatJsonLine } from './report/format-json.ts';
export { formatComparisonHtml } from './report/html/format-comparison-html.ts';
export { formatHtml, type HtmlFault, type HtmlItem } from './report/html/format-html.ts';
export { formatLoopHtml } from './report/html/format-loop-html.ts';
export type { HtmlComparison } from './report/html/read-comparison.ts';
export type { HtmlLoop } from './report/html/read-loop.ts';
export type { HtmlReport } from './report/html/read-sheet.ts';
export { formatMarkdown } from './report/format-markdown.ts';
export { formatComparisonPretty } from './report/format-comparison-pretty.ts';
export { formatLoopPretty } from './report/format-loop-pretty.ts';
export { formatPretty } from './report/format-pretty.ts';
export type { PrettyOptions } from './report/pretty/page.ts';
export { formatCases, type CasesOptions } from './report/format-cases.ts';
export { formatCasesMarkdown } from './report/format-cases-markdown.ts';
export { formatCasesHtml } from './report/html/format-cases-html.ts';
export { formatGithub } from './report/format-github.ts';
export { formatJunit } from './report/format-junit.ts';
export { formatSarif, type SarifOptions } from './report/format-sarif.ts';
export { formatTap } from './report/format-tap.ts';
export { judgeReport, type AnswerPlace } from './report/judge-report.ts';

// Agreement between raters, and with a reference
export {
  adjacentAgreement,
  bootstrapInterval,
  cohensKappa,
  countConfusion,
  exactAgreement,
  f1Score,
  fleissKappa,
  matthewsCorrelation,
  meanAbsoluteError,
  pearsonCorrelation,
  precision,
  quadraticWeightedKappa,
  recall,
  spearmanCorrelation,
} from './agreement/index.ts';
export type { BootstrapSettings, Confusion, Interval, Statistic } from './agreement/index.ts';
