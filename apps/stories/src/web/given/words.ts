const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text as a page shows it: French puts narrow spaces before some signs, where a story writes plain ones. */
export const said = (text: string): RegExp => new RegExp(escaped(text).replaceAll(' ', String.raw`\s`));

/** An amount such as `20.18` as a page shows it, in either language. */
export const sum = (amount: string): RegExp => new RegExp(amount.replace('.', '[.,]'));
