import { allowedIn, lifecycle, paymentRefundLifecycle, weighsOn } from '@retours/domain';

const END = '[*]';
const entriesOf = <K extends string, V>(table: Readonly<Record<K, V>>) => Object.entries(table) as [K, V][];
const arrow = (from: string, to: string, when?: string) => `  ${from} --> ${to}${when ? `: ${when}` : ''}`;
const diagram = (arrows: readonly string[]) => ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n');
const item = (name: string, kinds: readonly string[]) =>
  `- \`${name}\`: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`;

/** The lifecycle of a return as a Mermaid diagram; a step with words on it is open only when they hold. */
export const returnDiagram = (): string =>
  diagram([
    arrow(END, 'waiting_for_confirmation'),
    ...entriesOf(lifecycle).flatMap(([from, steps]) => {
      const next = Object.entries<string>(steps);
      return next.length === 0
        ? [arrow(from, END)]
        : next.map(([to, guard]) => arrow(from, to, guard === 'always' ? undefined : guard));
    }),
  ]);

/** The lifecycle of a payment refund as a Mermaid diagram. */
export const paymentRefundDiagram = (): string =>
  diagram([
    arrow(END, 'queued', 'a gateway pays back'),
    arrow(END, 'awaiting_manual', 'a person pays back'),
    ...entriesOf(paymentRefundLifecycle).flatMap(([from, next]) => next.map((to) => arrow(from, to))),
    ...entriesOf(weighsOn).flatMap(([from, counter]) => (counter === 'refunded' ? [arrow(from, END)] : [])),
  ]);

const statusesThatWeighOn = (counter: string) =>
  entriesOf(weighsOn).flatMap(([status, its]) => (its === counter ? [status] : []));

/** `docs/lifecycle.md`, printed from the tables the product itself goes by. */
export const lifecyclePage = (): string => `# Lifecycles

This page is printed from the tables in \`libs/domain\` by \`npm run docs\`; a test fails when the two differ.

## A return

The kind of its status is all that drives a return. A step with words on it is open only when they hold. Moving
between two statuses of one kind is always allowed; with \`override\`, a written reason and its own permission, staff
may go anywhere the quantity ledger allows.

${returnDiagram()}

What may be done in which kind:

${entriesOf(allowedIn)
  .map(([operation, kinds]) => item(operation, kinds))
  .join('\n')}

## A payment refund

One part of a refund's money on its way back over one payment. Only an explicit yes or no of the gateway leads to
\`succeeded\` or \`failed\`; whatever else it says is \`unknown\` until somebody knows. \`succeeded\` may still become
\`failed\`: a bank can send money back days later.

${paymentRefundDiagram()}

What each status means for the captured payment:

${item('held', statusesThatWeighOn('held'))}
${item('refunded', statusesThatWeighOn('refunded'))}
${item('free again', statusesThatWeighOn('nothing'))}
`;
