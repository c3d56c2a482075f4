import { Anchor, Paper, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { useFigures } from './figures.js';

type Kind = keyof Schemas['StandingView'];

/** In the order of the work; each leads to its returns in the list. */
const LISTS: readonly (readonly [Kind, string])[] = [
  ['waiting_for_confirmation', '/returns?tab=to_review'],
  ['waiting_for_package', '/returns?tab=all&kind=waiting_for_package'],
  ['package_received', '/returns?tab=all&kind=package_received'],
  ['return_completed', '/returns?tab=all&kind=return_completed'],
  ['return_denied', '/returns?tab=all&kind=return_denied'],
  ['cancelled', '/returns?tab=all&kind=cancelled'],
];

/** How many returns of each kind there are today, whatever the period. */
export function Standing({ standing }: Readonly<{ standing: Schemas['StandingView'] }>) {
  const t = useTranslations('overview');
  const { count } = useFigures();
  return (
    <SimpleGrid
      component="ul"
      aria-label={t('standing')}
      className="plain"
      cols={{ base: 2, sm: 3, lg: 6 }}
      spacing="sm"
    >
      {LISTS.map(([kind, list]) => (
        <Paper component="li" key={kind} withBorder>
          <Anchor component={Link} to={list} display="block" p="md" underline="hover">
            <Text span display="block" fz="h1" fw={650} c="var(--mantine-color-text)" className="figures">
              {count(standing[kind]).text}
            </Text>
            <Text span size="sm">
              {t(`kinds.${kind}`)}
            </Text>
          </Anchor>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
