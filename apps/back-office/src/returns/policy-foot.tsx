import { FailureAlert } from '@retours/web';
import { Button, Group, NumberInput, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PolicyOfShop } from './policy.js';

const MAX_DAYS = 3650;

/** Returns on or off and the number of days, saved here; who may not read settings does not see it. */
export function PolicyFoot({ shop }: Readonly<{ shop: PolicyOfShop }>) {
  return shop.policy ? <PolicyForm shop={shop} policy={shop.policy} /> : null;
}

type FormProps = Readonly<{ shop: PolicyOfShop; policy: NonNullable<PolicyOfShop['policy']> }>;

function PolicyForm({ shop: { save, submission, reload }, policy }: FormProps) {
  const t = useTranslations('returns.policy');
  // Only what was changed here: what another person saved meanwhile shows beside it.
  const [changed, setChanged] = useState<Readonly<{ enabled?: boolean; days?: number | string }>>({});
  const returnsEnabled = changed.enabled ?? policy.returnsEnabled;
  const returnWindowDays = changed.days ?? policy.returnWindowDays;
  const isChanged = returnsEnabled !== policy.returnsEnabled || returnWindowDays !== policy.returnWindowDays;
  return (
    <Paper
      component="form"
      withBorder
      p="lg"
      mt="xl"
      aria-labelledby="policy-title"
      onSubmit={(event) => {
        event.preventDefault();
        save({ returnsEnabled, returnWindowDays: Number(returnWindowDays) });
      }}
    >
      <Stack>
        <Title order={2} id="policy-title">
          {t('title')}
        </Title>
        <Group align="flex-start" gap="xl">
          <Switch
            checked={returnsEnabled}
            onChange={(event) => setChanged({ ...changed, enabled: event.currentTarget.checked })}
            label={t('enabled')}
            description={t('enabledDetail')}
            mt={4}
          />
          <NumberInput
            value={returnWindowDays}
            onChange={(days) => setChanged({ ...changed, days })}
            label={t('days')}
            description={t('daysDetail')}
            min={0}
            max={MAX_DAYS}
            allowDecimal={false}
            required
            withAsterisk={false}
            maw={340}
          />
        </Group>
        <FailureAlert failure={submission.failure} again={submission.again} reload={reload} />
        <Group>
          <Button type="submit" loading={submission.isPending} disabled={!isChanged}>
            {t('save')}
          </Button>
          <Text role="status" size="sm">
            {submission.answer && !isChanged && t('saved')}
          </Text>
        </Group>
      </Stack>
    </Paper>
  );
}
