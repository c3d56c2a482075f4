/** A piece of a mail in both its forms, so that they cannot say different things. */
export type Block = Readonly<{ html: string; text: string }>;

/** What a mail says, before it is a page. */
export type Standard = Readonly<{ subject: string; blocks: readonly Block[] }>;

const join = (blocks: readonly Block[], form: keyof Block): string =>
  blocks.map((block) => block[form]).join('');

/** A paragraph. */
export const p = (words: string): Block => ({
  html: `<p style="margin:0 0 1em">${words}</p>\n`,
  text: `${words}\n\n`,
});

/** Somebody's own words, in as many lines as they wrote. */
export const quote = (path: string): Block => ({
  html: `<blockquote dir="auto" style="margin:0 0 1em;padding-left:1em;border-left:3px solid;white-space:pre-line">{{ ${path} }}</blockquote>\n`,
  text: `{{ ${path} }}\n\n`,
});

/** An address, a line each. */
export const address = (path: string): Block => ({
  html: `<address style="margin:0 0 1em;font-style:normal">{% for part in ${path} %}{{ part }}<br>{% endfor %}</address>\n`,
  text: `{% for part in ${path} -%}\n{{ part }}\n{% endfor %}\n`,
});

/** What is only said when there is something to say it of. */
export const when = (condition: string, ...blocks: readonly Block[]): Block => ({
  html: `{% if ${condition} %}\n${join(blocks, 'html')}{% endif %}\n`,
  text: `{% if ${condition} -%}\n${join(blocks, 'text')}{% endif -%}\n`,
});

const item = (words: string): Block => ({ html: `<li>${words}</li>\n`, text: `- ${words}\n` });

/** An item for each of several things: `each('line in return.lines', …)`. */
export function each(things: string, words: string): Block {
  const { html, text } = item(words);
  return {
    html: `{% for ${things} %}\n${html}{% endfor %}\n`,
    text: `{% for ${things} -%}\n${text}{% endfor %}`,
  };
}

/** An item that is there when there is something to say. */
export function itemWhen(condition: string, words: string): Block {
  const { html, text } = item(words);
  return {
    html: `{% if ${condition} %}\n${html}{% endif %}\n`,
    text: `{% if ${condition} -%}\n${text}{% endif %}`,
  };
}

/** A list of such items. */
export const list = (...items: readonly Block[]): Block => ({
  html: `<ul style="margin:0 0 1em;padding-left:1.5em">\n${join(items, 'html')}</ul>\n`,
  text: `${join(items, 'text')}\n`,
});

/** A whole mail: readable in any light, on any width, by any voice. */
export const page = (language: string, subject: string, blocks: readonly Block[]): Block => ({
  html: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0;padding:1.5em;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
<main style="max-width:36em;margin:0 auto">
${join(blocks, 'html')}</main>
</body>
</html>
`,
  text: `${join(blocks, 'text').trimEnd()}\n`,
});
