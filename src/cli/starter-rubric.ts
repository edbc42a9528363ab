/** A commented rubric that works; an editor with a YAML language server completes and checks it by the schema. */
export const starterRubric = (schema: string): string => `# yaml-language-server: $schema=${schema}

# A rubric says what an answer is rated on and what it has to reach.
# Try it:   highbar score answers.jsonl --rubric THIS-FILE
# Check it: highbar lint THIS-FILE

id: my-rubric
# Raise the version whenever scores can change: reports name it.
version: 1.0.0
title: My rubric
description: Three qualities of an answer to any kind of interview question.

# Every dimension is scored on this scale, from its lowest point up.
scale:
  min: 1
  max: 5

dimensions:
  - id: judgment
    title: Judgment
    # Its share in the average of the dimensions.
    weight: 2
    # What an answer at a point of the scale is like: for the people who rate, and to hold the checks against.
    anchors:
      - score: 1
        description: No choice is made, or somebody else made it.
      - score: 3
        description: A choice with a reason; what it costs stays open.
      - score: 5
        description: A firm choice among real options, with what it costs, what bounds it and what is not known.
    # "highbar list checks" names all checks; "highbar explain trade-off" tells what one looks for, and its options.
    # A strength earns its share of the dimension, by weight; a red flag takes as much away.
    checks:
      - check: clear-stance
        weight: 3
      - check: trade-off
        weight: 3
      - check: alternatives
        weight: 2
      - check: constraint
        weight: 1
      - check: uncertainty
        weight: 2
      - check: buzzwords # a red flag
        weight: 2
    # Nobody shows every strength in one answer: with this share of their weight a dimension is full.
    fullCreditAt: 0.75
    # With less than this share that can be decided, the dimension is not scored, rather than scored wrongly.
    minimumCoverage: 0.5

  - id: evidence
    title: Evidence
    weight: 1
    anchors:
      - score: 1
        description: Nothing in it could be checked.
      - score: 3
        description: Some particulars or figures, loosely tied to the point.
      - score: 5
        description: Figures, sources and observations carry each claim.
    checks:
      - check: specific-detail
        weight: 3
      - check: data-source
        weight: 2
      - check: prior-result
        weight: 2
      - check: quantified-goal
        weight: 1
      - check: qualitative-evidence
        weight: 1
      - check: activity-not-outcome # a red flag
        weight: 2
    fullCreditAt: 0.75

  - id: communication
    title: Communication
    weight: 1
    anchors:
      - score: 1
        description: The listener is lost.
      - score: 3
        description: It can be followed, with some padding.
      - score: 5
        description: The point comes first, and every sentence serves it.
    checks:
      - check: on-topic
        weight: 3
        # However well it is put, an answer to another question is at most this.
        cap: 2
      - check: answer-first
        weight: 2
      - check: signposting
        weight: 1
      - check: hedging # a red flag
        weight: 1

# What an answer has to reach to advance. Conditions may be nested: all-of, any-of, not; other kinds are
# "dimension", "check" and "coverage".
gate:
  kind: all-of
  of:
    - kind: average
      atLeast: 3.5
    # No weakness is made up for by a strength.
    - kind: every-dimension
      atLeast: 2.5
`;
