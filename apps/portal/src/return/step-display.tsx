import { useInstant } from '@retours/web';
import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Step } from './steps.js';
import styles from './return.module.css';

type Props = Readonly<{ steps: readonly Step[] }>;

/** The name of a step: what is awaited is not told as if it were done. */
function useStepName() {
  const t = useTranslations('return.steps');
  return (step: Step) => (step.state === 'now' ? t(`now.${step.name}`) : t(`names.${step.name}`));
}

/** How far a return has come: what is done, what is awaited, what is still ahead. */
export function StepDisplay({ steps }: Props) {
  const t = useTranslations('return.steps');
  const nameOf = useStepName();
  const instant = useInstant();
  return (
    <ol className={styles.steps} aria-label={t('label')}>
      {steps.map((step) => (
        <li key={step.name} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className={styles.name}>{nameOf(step)}</span>{' '}
          <VisuallyHidden>{t(`states.${step.state}`)}</VisuallyHidden>
          {step.at && (
            <Text size="sm" c="dimmed">
              {instant(step.at)}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The same in a row of a list: a bar per step, and the name of the one it is at. */
export function StepBar({ steps }: Props) {
  const nameOf = useStepName();
  const latest = steps.findLast(({ state }) => state !== 'ahead');
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {steps.map(({ name, state }) => (
          <span key={name} data-state={state} />
        ))}
      </div>
      {latest && <Text size="sm">{nameOf(latest)}</Text>}
    </>
  );
}
