import { ActionIcon, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import styles from './request.module.css';

type Props = Readonly<{ name: string; units: number; max: number; onChange: (units: number) => void }>;

/** How many units of a ticked product go back: two buttons wide enough for a thumb. */
export function Quantity({ name, units, max, onChange }: Props) {
  const t = useTranslations('request.quantity');
  const to = (wished: number) => onChange(Math.min(Math.max(wished, 1), max));
  return (
    <Group role="group" aria-label={t('of', { name })} gap="sm" className={styles.about}>
      <Step sign="−" label={t('less')} isEnd={units === 1} onPress={() => to(units - 1)} />
      <Text component="output" fw={600} ta="center" miw="2ch" className="figures">
        {units}
      </Text>
      <Step sign="+" label={t('more')} isEnd={units === max} onPress={() => to(units + 1)} />
      <Text size="sm" c="dimmed">
        {t('max', { max })}
      </Text>
    </Group>
  );
}

type StepProps = Readonly<{ sign: string; label: string; isEnd: boolean; onPress: () => void }>;

/** At its end it stays where it is for the keyboard, and does nothing. */
const Step = ({ sign, label, isEnd, onPress }: StepProps) => (
  <ActionIcon
    variant="default"
    size={44}
    fz="xl"
    aria-label={label}
    aria-disabled={isEnd || undefined}
    data-disabled={isEnd || undefined}
    onClick={onPress}
  >
    {sign}
  </ActionIcon>
);
