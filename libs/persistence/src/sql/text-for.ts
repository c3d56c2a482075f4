import type { Node } from '../schemas/tree.js';

const texts = new WeakMap<Node, Map<string, string>>();

/** A statement about a tree, put together once for each form of it: that takes longer than running it. */
export function textFor(node: Node, form: string, make: () => string): string {
  let forms = texts.get(node);
  if (!forms) texts.set(node, (forms = new Map()));
  let text = forms.get(form);
  if (text === undefined) forms.set(form, (text = make()));
  return text;
}
