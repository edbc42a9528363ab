import { describe, expect, it } from 'vitest';
import { formatJson, formatJsonLine } from '../../src/report/format-json.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { exampleReport } from './example-reports.ts';

describe('formatJson and formatJsonLine', () => {
  it('are JSON.stringify, indented and in one line', () => {
    const report = exampleReport();
    expect(formatJson(report)).toBe(JSON.stringify(report, null, 2));
    expect(formatJsonLine(report)).toBe(JSON.stringify(report));
    expect(reportSchema.parse(JSON.parse(formatJson(report)))).toEqual(report);
  });

  it('begin with the id', () => {
    expect(formatJsonLine(exampleReport())).toMatch(/^\{"id":"example-1",/);
  });

  it('write what a terminal would obey as escapes, and lose nothing', () => {
    const value = { text: 'a\u001b[31m\u009b2J\u202E\u2028\u0000\ud800\u007f 漢字 👍' };
    for (const text of [formatJson(value), formatJsonLine(value)]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
      expect(text).toContain('漢字 👍');
      expect(JSON.parse(text)).toEqual(value);
    }
  });
});
