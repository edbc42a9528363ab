import { html, Markup } from './markup.ts';
import { style, styleHash } from './style.ts';

/**
 * A whole page, which requests nothing and runs nothing, and whose policy forbids both.
 *
 * @param title what the window is called
 * @param before what stands before the report, such as an index of it
 */
export function writePage(title: string, before: Markup | undefined, content: Markup): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – Highbar</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${before}<main id="main" tabindex="-1">
${content}</main>
</body>
</html>
`;
  return page.text;
}
