import { Box, List, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api.js';

type Result = Schemas['BulkResultView'];

/** Which returns are left alone, or were, each with the API's own reason. */
export function LeftAlone({ bulk, when }: Readonly<{ bulk: Schemas['BulkView']; when: 'skipped' | 'left' }>) {
  const t = useTranslations('returns.bulk');
  const skipped = bulk.results.filter(({ problem }) => problem !== null);
  return (
    <>
      {bulk.unchanged > 0 && <Text size="sm">{t('unchanged', { count: bulk.unchanged })}</Text>}
      {skipped.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t(when, { count: skipped.length })}
          </Text>
          <Box className="reasons" tabIndex={0} role="group" aria-label={t(when, { count: skipped.length })}>
            <List size="sm" spacing={4} mt={4}>
              {skipped.map((result) => (
                <Reason key={result.number} {...result} />
              ))}
            </List>
          </Box>
        </div>
      )}
    </>
  );
}

const Reason = ({ number, problem }: Result) => (
  <List.Item>
    <Text span size="sm" fw={600} className="figures">
      {number}
    </Text>{' '}
    {problem?.title}
    <Text size="xs" c="dimmed">
      {problem?.detail}
    </Text>
  </List.Item>
);
