/** Below the help of the command itself. */
export const examples = `
Examples:
  highbar score answers.jsonl --rubric netflix-pm
  highbar score answer.txt --rubric netflix-pm --question pm-nothing-to-watch
  highbar compare draft-1.md draft-2.md -r netflix-pm -q pm-nothing-to-watch
  highbar loop netflix-pm-loop answers.jsonl --ratings ratings.jsonl
  highbar explain trade-off
  highbar list questions
  highbar init rubric.yaml
  highbar lint rubric.yaml
  highbar test answers/
  highbar completion bash

Exit codes:
  0  scored
  1  scored, compared or looped with --gate, and it does not advance; linted,
     with errors; tested, and an expectation fails
  2  a fault in the command line or the input
With --watch, Ctrl-C ends it with the exit code of the last whole run (130
where none was). NO_COLOR turns colours off, FORCE_COLOR=1 turns them on.
`;

/** Below the help of `highbar test`. */
export const testHelp = `
A fixture is an answer in Markdown, name.answer.md, with YAML before it:
  ---
  question: pm-nothing-to-watch
  rubric: netflix-pm
  expect:
    verdict: advance
    overall: { atLeast: 4 }
    dimensions: { judgment: { atLeast: 3.5, atMost: 5 } }
    present: [trade-off]
    absent: [buzzwords]
    evidence: [{ check: trade-off, contains: "in exchange for" }]
  ---
  The answer ...
A suite, name.answers.yaml or .json, has "cases", each with "id", "text" and
the same fields. Only what is given is looked at.

Exit codes:
  0  every expectation holds, or its failing is accepted
  1  an expectation fails, or a score fell
  2  a fault in the command line, in a file, or in an answer

Examples:
  highbar test
  highbar test "answers/**/*.answer.md" --update
  highbar test --format pretty --output - --format junit --output junit.xml
  highbar test --baseline accepted.json --update
  highbar test --format jsonl --output reports.jsonl
  highbar test --compare reports.jsonl --tolerance 0.1
  highbar test answers --watch
  highbar test -f github -o - -f markdown -o summary.md
`;

/** Below the help of `highbar lint`. */
export const lintHelp = `
Looks for gates that no answer passes, conditions that every answer meets,
dimensions that nothing can score, checks counted twice, weights and caps that
do nothing, anchors that are missing or alike, and contradictory tips.

Exit codes:
  0  no errors
  1  errors in a rubric
  2  a file that cannot be read or holds no valid rubric

Examples:
  highbar lint rubric.yaml
  highbar lint rubric.yaml --kind behavioral culture
`;

/** Below the help of `highbar score`. */
export const scoreHelp = `
A line of JSONL is an answer; "question" may be the id of a built-in one:
  {"id": "a1", "question": {"id": "q1", "kind": "pricing", "prompt": "..."},
   "text": "...", "mode": "spoken"}
A line that cannot be scored gives an error record in its place; the others
are scored all the same, and the exit code is 2.

Examples:
  highbar score answers.jsonl --rubric netflix-pm
  highbar score answers.jsonl -r netflix-pm --format jsonl > reports.jsonl
  highbar score answers.jsonl -r netflix-pm --format html --output report.html
  highbar score answer.md -r netflix-pm --question pm-nothing-to-watch --gate
  highbar score interview.vtt -r netflix-pm --candidate "Raj Rao"
  highbar score answers.jsonl -r netflix-pm -f pretty -o - -f junit -o junit.xml
  highbar score - -r rubric.json --prompt "Enter live sports?" --kind strategy
  highbar score answer.md -r rubric.yaml -q pm-nothing-to-watch --watch

--format json writes one report as it is, and several as a list. In junit,
sarif, github and tap an answer passes where its verdict is "advance".
The exit code is the same in every format.
`;

/** Below the help of `highbar compare`. */
export const compareHelp = `
A draft that is scored already is a report of "highbar score --format json";
--rubric and --question are for drafts that are not.

Exit codes:
  0  compared
  1  compared with --gate, and the later draft does not advance
  2  a fault in the command line or in a draft

Examples:
  highbar compare draft-1.md draft-2.md -r netflix-pm -q pm-nothing-to-watch
  highbar compare before.json after.json --format html --output drafts.html
  highbar compare monday.jsonl friday.jsonl -r netflix-pm --id a1 --gate
`;

/** Below the help of `highbar loop`. */
export const loopHelp = `
A line of answers names its question; "stage" is needed only where two stages
ask it, and "text" is left out where people alone rate the answer:
  {"id": "a1", "question": "pm-own-mistake", "text": "..."}
A line of ratings has a score, or null, for each dimension of the rubric:
  {"answer": "a1", "rater": "Ada", "scores": {"judgment": 4, "impact": null}}
--form prints both, empty, for every question; a filled form is scored as it is.

Exit codes:
  0  scored, or the form printed
  1  scored with --gate, and the loop does not end in "advance"
  2  a fault in the command line or in a file

Examples:
  highbar loop netflix-pm-loop answers.jsonl
  highbar loop netflix-pm-loop answers.jsonl --ratings ratings.jsonl --gate
  highbar loop loop.yaml answers.jsonl -f pretty -o - -f html -o loop.html
  highbar loop netflix-pm-loop --form Ada "Raj Rao" > form.json
  highbar loop netflix-pm-loop form.json
`;

/** Below the help of `highbar explain`. */
export const explainHelp = `
Examples:
  highbar explain trade-off
  highbar explain within-time --format json
`;

/** Below the help of `highbar list`. */
export const listHelp = `
Examples:
  highbar list checks
  highbar list questions --format json
`;

/** Below the help of `highbar init`. */
export const initHelp = `
Examples:
  highbar init
  highbar init rubrics/sales.yaml --force
`;

/** Below the help of `highbar completion`. */
export const completionHelp = `
It completes sub-commands, options and their values, ids of rubrics, questions
and checks, and names of files.

bash:  with the package bash-completion, run once
         highbar completion bash > \\
           ~/.local/share/bash-completion/completions/highbar
       without it, add to ~/.bashrc
         eval "$(highbar completion bash)"
zsh:   write it to a folder of $fpath as _highbar, or add below compinit
         eval "$(highbar completion zsh)"
fish:  run once
         highbar completion fish > ~/.config/fish/completions/highbar.fish

Examples:
  highbar completion bash
  highbar completion zsh
  highbar completion fish
`;
